#include "internal.h"
#include <string.h>

static VipsImage *load(VipsSource *source, dossier_image_kind kind, int32_t page) {
  VipsImage *image = NULL;
  int failed = -1;
  switch (kind) {
    case dossier_image_jpeg:
      // "truncated" only: a stricter setting would refuse files for harmless oddities. What libjpeg warns of is
      // judged in jpeg.c.
      failed = vips.jpegload_source(source, &image, "access", VIPS_ACCESS_SEQUENTIAL,
                                    "fail_on", VIPS_FAIL_ON_TRUNCATED, NULL);
      break;
    case dossier_image_png:
      failed = vips.pngload_source(source, &image, "access", VIPS_ACCESS_SEQUENTIAL,
                                   "fail_on", VIPS_FAIL_ON_ERROR, NULL);
      break;
    case dossier_image_tiff:
      failed = vips.tiffload_source(source, &image, "access", VIPS_ACCESS_SEQUENTIAL,
                                    "fail_on", VIPS_FAIL_ON_ERROR, "page", page, NULL);
      break;
    case dossier_image_heif:
      failed = vips.heifload_source(source, &image, "access", VIPS_ACCESS_SEQUENTIAL,
                                    "fail_on", VIPS_FAIL_ON_TRUNCATED, NULL);
      break;
    case dossier_image_webp:
      failed = vips.webpload_source(source, &image, "access", VIPS_ACCESS_SEQUENTIAL,
                                    "fail_on", VIPS_FAIL_ON_ERROR, NULL);
      break;
    case dossier_image_gif:
      failed = vips.gifload_source(source, &image, "access", VIPS_ACCESS_SEQUENTIAL,
                                   "fail_on", VIPS_FAIL_ON_ERROR, NULL);
      break;
    case dossier_image_jpeg2000:
      failed = vips.jp2kload_source(source, &image, "access", VIPS_ACCESS_SEQUENTIAL,
                                    "fail_on", VIPS_FAIL_ON_TRUNCATED, NULL);
      break;
  }
  return failed ? NULL : image;
}

static int bits_of(VipsBandFormat format) {
  switch (format) {
    case VIPS_FORMAT_UCHAR: case VIPS_FORMAT_CHAR: return 8;
    case VIPS_FORMAT_USHORT: case VIPS_FORMAT_SHORT: return 16;
    case VIPS_FORMAT_DOUBLE: case VIPS_FORMAT_COMPLEX: return 64;
    default: return 32;
  }
}

static int colour_of(VipsImage *image, int bands) {
  switch (vips.image_guess_interpretation(image)) {
    case VIPS_INTERPRETATION_B_W: case VIPS_INTERPRETATION_GREY16: return 0;
    case VIPS_INTERPRETATION_sRGB: case VIPS_INTERPRETATION_RGB: case VIPS_INTERPRETATION_RGB16: return 1;
    case VIPS_INTERPRETATION_CMYK: return 2;
    default: return bands <= 2 ? 0 : 3;
  }
}

VipsImage *dossier_image_open(
  VipsSource *source, dossier_image_kind kind, int32_t page, int64_t max_pixels,
  dossier_image_facts *facts, dossier_image_status *status) {
  memset(facts, 0, sizeof *facts);
  vips.error_clear();
  VipsImage *image = load(source, kind, page);
  if (!image) {
    *status = dossier_image_damaged;
    return NULL;
  }
  facts->width = vips.image_get_width(image);
  facts->height = vips.image_get_height(image);
  facts->bands = vips.image_get_bands(image);
  facts->bits = bits_of(vips.image_get_format(image));
  facts->has_alpha = vips.image_hasalpha(image);
  facts->colour = colour_of(image, facts->bands);
  facts->pages = vips.image_get_n_pages(image);
  facts->has_profile = vips.image_get_typeof(image, VIPS_META_ICC_NAME) != 0;
  if (vips.image_get_typeof(image, VIPS_META_ORIENTATION) != 0)
    facts->orientation = vips.image_get_orientation(image);
  // Where a file is silent libvips assumes one pixel a millimetre, of a PNG 72 dots an inch.
  double x = vips.image_get_xres(image) * 25.4, y = vips.image_get_yres(image) * 25.4;
  int is_default = (x > 25.3 && x < 25.5) || (kind == dossier_image_png && x > 71.9 && x < 72.1);
  if (!is_default && x >= 10 && y >= 10 && x < 10000 && y < 10000) {
    facts->horizontal_dpi = x;
    facts->vertical_dpi = y;
  }
  if ((int64_t)facts->width * facts->height > max_pixels) {
    *status = dossier_image_too_large;
    g_object_unref(image);
    return NULL;
  }
  *status = dossier_image_ok;
  return image;
}

dossier_image_status dossier_image_take_error(char *detail, size_t detail_size) {
  const char *said = vips.error_buffer();
  dossier_image_status status = dossier_image_damaged;
  if (strstr(said, "nsufficient memory") || strstr(said, "out of memory") || strstr(said, "ut of memory"))
    status = dossier_image_out_of_memory;
  else if (strstr(said, "operation is blocked") || strstr(said, "Unsupported feature") ||
           strstr(said, "not supported") || strstr(said, "nsupported codec"))
    status = dossier_image_unsupported;
  else if (strstr(said, "too large") || strstr(said, "exceeds"))
    status = dossier_image_too_large;
  size_t length = 0;
  for (; said[length] && said[length] != '\n' && length + 1 < detail_size; length++)
    detail[length] = said[length];
  if (detail_size > 0) detail[length] = 0;
  vips.error_clear();
  return status;
}
