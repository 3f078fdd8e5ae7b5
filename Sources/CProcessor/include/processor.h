#ifndef PROCESSOR_H
#define PROCESSOR_H

#include <stddef.h>

/// Asks the processor to fetch the line of memory at an address and does not wait for it. Any
/// address will do.
static inline void processor_fetch(const void *_Nullable address) {
    __builtin_prefetch(address);
}

/// The size of a large page of memory.
static const size_t processor_large_page = 2 << 20;

/// Asks for large pages behind memory that begins where one would, and is as long as some: a
/// processor finds a place in those sooner. Nothing happens where there are none.
void processor_use_large_pages(void *_Nonnull memory, size_t size);

#endif
