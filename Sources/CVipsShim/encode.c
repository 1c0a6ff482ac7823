#include "internal.h"

// Samples as an image that says what they are; NULL where that fails. They stay the caller's.
static VipsImage *described(
  const uint8_t *samples, size_t count, int32_t width, int32_t height, int32_t bands, double dpi) {
  VipsImage *raw = vips.image_new_from_memory(samples, count, width, height, bands, VIPS_FORMAT_UCHAR);
  if (!raw) return NULL;
  VipsImage *image = NULL;
  VipsInterpretation space = bands == 1 ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB;
  int failed = vips.copy(raw, &image, "interpretation", space, "xres", dpi / 25.4, "yres", dpi / 25.4, NULL);
  g_object_unref(raw);
  return failed ? NULL : image;
}

// Encodes an image, to which it takes over the reference.
static dossier_image_status saved(
  VipsImage *image, dossier_image_kind kind, int32_t quality, uint8_t **output, size_t *output_count, char *detail,
  size_t detail_size) {
  void *memory = NULL;
  int failed;
  if (kind == dossier_image_jpeg)
    failed = vips.jpegsave_buffer(image, &memory, output_count, "Q", quality, "optimize_coding", TRUE,
                                  "strip", TRUE, NULL);
  else
    failed = vips.pngsave_buffer(image, &memory, output_count, "compression", 9, "strip", TRUE, NULL);
  g_object_unref(image);
  if (failed) return dossier_image_take_error(detail, detail_size);
  *output = memory;
  return dossier_image_ok;
}

dossier_image_status dossier_image_encode(
  const uint8_t *samples, size_t count, int32_t width, int32_t height, int32_t bands, double dpi,
  dossier_image_kind kind, int32_t quality, uint8_t **output, size_t *output_count, char *detail, size_t detail_size) {
  DOSSIER_IMAGE_ALONE;
  vips.error_clear();
  VipsImage *image = described(samples, count, width, height, bands, dpi);
  if (!image) return dossier_image_take_error(detail, detail_size);
  return saved(image, kind, quality, output, output_count, detail, detail_size);
}

dossier_image_status dossier_image_smaller_jpeg(
  const uint8_t *samples, size_t count, int32_t width, int32_t height, int32_t bands, int32_t new_width,
  int32_t new_height, int32_t quality, int32_t as_grey, uint8_t **output, size_t *output_count, char *detail,
  size_t detail_size) {
  DOSSIER_IMAGE_ALONE;
  vips.error_clear();
  if (new_width < 1 || new_height < 1 || new_width > width || new_height > height ||
      count < (size_t)width * height * bands)
    return dossier_image_unsupported;
  g_autofree uint8_t *reduced = NULL;
  if (new_width < width || new_height < height) {
    reduced = dossier_samples_reduced(samples, width, height, bands, new_width, new_height);
    if (!reduced) return dossier_image_out_of_memory;
    samples = reduced;
    count = (size_t)new_width * new_height * bands;
  }
  // A resolution of libvips' own, one pixel a millimetre: the JPEG holds none.
  VipsImage *image = described(samples, count, new_width, new_height, bands, 25.4);
  if (!image) return dossier_image_take_error(detail, detail_size);
  if (as_grey && bands == 3) {
    VipsImage *grey = NULL;
    int failed = vips.colourspace(image, &grey, VIPS_INTERPRETATION_B_W, NULL);
    g_object_unref(image);
    if (failed) return dossier_image_take_error(detail, detail_size);
    image = grey;
  }
  return saved(image, dossier_image_jpeg, quality, output, output_count, detail, detail_size);
}
