#include <zip.h>

/* Of the C library, Linux 3.17 and glibc 2.27: a file in memory. Swift's Glibc module hides it, being an extension. */
int memfd_create(const char *name, unsigned int flags);

/* Of the C library, Linux 3.15 and glibc 2.28: two names change places in one step. */
int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name, unsigned int flags);
