#include "internal.h"

// 8 bits, grey or RGB, no alpha. Consumes `image`.
static VipsImage *flattened(VipsImage *image, const dossier_image_facts *facts) {
  VipsImage *next = NULL;
  VipsInterpretation space = facts->colour == 0 ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB;
  int failed = vips.colourspace(image, &next, space, NULL);
  g_object_unref(image);
  if (failed) return NULL;
  image = next;
  if (vips.image_hasalpha(image)) {
    VipsArrayDouble *white = vips.array_double_newv(1, 255.0);
    failed = vips.flatten(image, &next, "background", white, NULL);
    vips.area_unref((VipsArea *)white);
    g_object_unref(image);
    if (failed) return NULL;
    image = next;
  }
  failed = vips.cast_uchar(image, &next, NULL);
  g_object_unref(image);
  return failed ? NULL : next;
}

dossier_image_status dossier_image_samples(
  const void *bytes, size_t count, dossier_image_kind kind, int32_t page, int64_t max_pixels,
  dossier_image_facts *facts, uint8_t **samples, size_t *samples_count, char *detail, size_t detail_size) {
  DOSSIER_IMAGE_ALONE;
  dossier_image_status status;
  if (detail_size > 0) detail[0] = 0;
  VipsSource *source = vips.source_new_from_memory(bytes, count);
  if (!source) return dossier_image_out_of_memory;
  VipsImage *image = dossier_image_open(source, kind, page, max_pixels, facts, &status);
  g_object_unref(source);  // the image keeps its own reference
  if (!image) return status == dossier_image_too_large ? status : dossier_image_take_error(detail, detail_size);
  image = flattened(image, facts);
  if (!image) return dossier_image_take_error(detail, detail_size);
  facts->bands = vips.image_get_bands(image);
  *samples = vips.image_write_to_memory(image, samples_count);
  g_object_unref(image);
  if (!*samples) return dossier_image_take_error(detail, detail_size);
  vips.error_clear();
  return dossier_image_ok;
}
