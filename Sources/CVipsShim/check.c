#include "internal.h"
#include "colour.h"

// Has every pixel computed, a few rows at a time, in this thread.
static int decode_all(VipsImage *image, dossier_image_facts *facts) {
  int width = vips.image_get_width(image), height = vips.image_get_height(image);
  VipsRegion *region = vips.region_new(image);
  colour_count count = {0, 0};
  int sampling = facts->colour == 1 && facts->bits == 8 && facts->bands >= 3;
  int failed = 0;
  for (int y = 0; y < height && !failed; y += 16) {
    VipsRect strip = {0, y, width, VIPS_MIN(16, height - y)};
    failed = vips.region_prepare(region, &strip);
    if (failed || !sampling) continue;
    const uint8_t *row = region->data + (y - region->valid.top) * VIPS_REGION_LSKIP(region);
    sample_colour(row, width, facts->bands, 8, &count);
  }
  g_object_unref(region);
  facts->looks_grey = facts->colour == 0 || (sampling && has_no_colour(&count));
  return failed;
}

dossier_image_status dossier_image_check(
  const void *bytes, size_t count, dossier_image_kind kind, int32_t page, int64_t max_pixels,
  dossier_image_facts *facts, char *detail, size_t detail_size) {
  DOSSIER_IMAGE_ALONE;
  if (detail_size > 0) detail[0] = 0;
  VipsSource *source = vips.source_new_from_memory(bytes, count);
  if (!source) return dossier_image_out_of_memory;
  dossier_image_status status;
  VipsImage *image = dossier_image_open(source, kind, page, max_pixels, facts, &status);
  g_object_unref(source);  // the image keeps its own reference
  if (!image) return status == dossier_image_too_large ? status : dossier_image_take_error(detail, detail_size);
  int failed = decode_all(image, facts);
  g_object_unref(image);
  if (failed) return dossier_image_take_error(detail, detail_size);
  vips.error_clear();
  return dossier_image_ok;
}
