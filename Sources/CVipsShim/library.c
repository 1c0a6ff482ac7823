#include "library.h"
#include <dlfcn.h>

dossier_vips_functions vips;

// Its name holds the version of its binary interface: a library of that name has these functions as they are declared.
#ifdef __APPLE__
static const char *const file = "libvips.42.dylib";
#else
static const char *const file = "libvips.so.42";
#endif

int dossier_vips_open(void) {
  // Never closed: its types stay registered with GLib until the end of the process.
  void *library = dlopen(file, RTLD_LAZY | RTLD_LOCAL);
  if (!library) return -1;
#define FUNCTION(name)                                      \
  *(void **)&vips.name = dlsym(library, "vips_" #name);     \
  if (!vips.name) return -1;
  DOSSIER_VIPS_FUNCTIONS(FUNCTION)
#undef FUNCTION
  return 0;
}
