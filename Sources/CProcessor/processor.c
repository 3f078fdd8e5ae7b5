#define _DEFAULT_SOURCE
#include "processor.h"

#ifdef __linux__
#include <sys/mman.h>
#endif

void processor_use_large_pages(void *memory, size_t size) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    // Advice only: without it everything is as right and a little slower.
    (void)madvise(memory, size, MADV_HUGEPAGE);
#else
    (void)memory;
    (void)size;
#endif
}
