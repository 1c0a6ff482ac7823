#include <zip.h>

/* Of the C library, Linux 3.17 and glibc 2.27: a file in memory. Swift's Glibc module hides it, being an extension. */
int memfd_create(const char *name, unsigned int flags);
