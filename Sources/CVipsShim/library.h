#pragma once
#include <vips/vips.h>
#include <vips/vector.h>

// libvips brings about a hundred libraries, which each start of the program would load and bind, `--help` too. It is
// therefore no library that the program is linked with: it is opened when it is first needed, and its functions
// are called through this table. Their types are those of its headers.
#define DOSSIER_VIPS_FUNCTIONS(FUNCTION) \
  FUNCTION(init) FUNCTION(error_buffer) FUNCTION(error_clear) FUNCTION(concurrency_set) FUNCTION(cache_set_max) \
  FUNCTION(cache_set_max_mem) FUNCTION(cache_set_max_files) FUNCTION(vector_set_enabled) FUNCTION(leak_set) \
  FUNCTION(operation_block_set) FUNCTION(source_new_from_memory) FUNCTION(jpegload_source) \
  FUNCTION(pngload_source) FUNCTION(tiffload_source) FUNCTION(heifload_source) FUNCTION(webpload_source) \
  FUNCTION(gifload_source) FUNCTION(jp2kload_source) FUNCTION(image_get_width) FUNCTION(image_get_height) \
  FUNCTION(image_get_bands) FUNCTION(image_get_format) FUNCTION(image_get_n_pages) FUNCTION(image_get_orientation) \
  FUNCTION(image_get_typeof) FUNCTION(image_get_xres) FUNCTION(image_get_yres) FUNCTION(image_guess_interpretation) \
  FUNCTION(image_hasalpha) FUNCTION(image_new_from_memory) FUNCTION(image_write_to_memory) FUNCTION(region_new) \
  FUNCTION(region_prepare) FUNCTION(array_double_newv) FUNCTION(area_unref) FUNCTION(cast_uchar) \
  FUNCTION(colourspace) FUNCTION(copy) FUNCTION(flatten) FUNCTION(jpegsave_buffer) FUNCTION(pngsave_buffer)

typedef struct {
#define FUNCTION(name) __typeof__(&vips_##name) name;
  DOSSIER_VIPS_FUNCTIONS(FUNCTION)
#undef FUNCTION
} dossier_vips_functions;

extern dossier_vips_functions vips;

// Opens libvips and fills the table. 0, or -1 where it is not installed or lacks a function.
int dossier_vips_open(void);
