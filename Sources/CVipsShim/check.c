#include "internal.h"
#include <stdlib.h>
#include <string.h>

// Counts sampled pixels, and those whose channels differ enough to be seen as a colour.
typedef struct { int64_t sampled, coloured; } colour_count;

static void sample_colour(VipsRegion *region, int y, int width, int bands, int step, colour_count *count) {
  const uint8_t *row = region->data + (y - region->valid.top) * VIPS_REGION_LSKIP(region);
  for (int x = 0; x < width; x += step) {
    int r = row[x * bands], g = row[x * bands + 1], b = row[x * bands + 2];
    int high = VIPS_MAX(r, VIPS_MAX(g, b)), low = VIPS_MIN(r, VIPS_MIN(g, b));
    count->sampled++;
    if (high - low > 24) count->coloured++;
  }
}

// Has every pixel computed, a few rows at a time, in this thread.
static int decode_all(VipsImage *image, int step, dossier_image_facts *facts) {
  int width = vips.image_get_width(image), height = vips.image_get_height(image);
  VipsRegion *region = vips.region_new(image);
  colour_count count = {0, 0};
  int sampling = facts->colour == 1 && facts->bits == 8 && facts->bands >= 3;
  int failed = 0;
  for (int y = 0; y < height && !failed; y += 16) {
    VipsRect strip = {0, y, width, VIPS_MIN(16, height - y)};
    failed = vips.region_prepare(region, &strip);
    if (!failed && sampling) {
      int rows = step == 1 ? strip.height : 1;
      for (int row = 0; row < rows; row += 2) sample_colour(region, y + row, width, facts->bands, step, &count);
    }
  }
  g_object_unref(region);
  // One visible pixel in two thousand is noise or a speck of dirt.
  facts->looks_grey = facts->colour == 0 || (sampling && count.coloured * 2000 <= count.sampled);
  return failed;
}

// libjpeg goes on after damage and warns once. Which warnings mean that picture was lost?
static int tells_of_damage(const char *said) {
  if (strstr(said, "Premature end") || strstr(said, "premature end") || strstr(said, "bad Huffman") ||
      strstr(said, "bad arithmetic") || strstr(said, "found marker") || strstr(said, "bad progression"))
    return 1;
  // A few stray bytes before a marker are the padding of some cameras; many are a lost stretch.
  const char *stray = strstr(said, "Corrupt JPEG data: ");
  return stray && strstr(stray, "extraneous bytes") && atoi(stray + strlen("Corrupt JPEG data: ")) >= 16;
}

// libjpeg is not asked for anything behind the last row, so it does not tell that much of the
// picture's data was never needed, which is how a lost stretch often ends. It is fed in pieces of
// 4 KiB: a reader that stopped more than one piece before the end left data over.
static int left_data_over(VipsSource *source, size_t picture_end, char *detail, size_t detail_size) {
  gint64 position = vips.source_seek(source, 0, SEEK_CUR);
  if (picture_end == 0 || position <= 0 || (size_t)position + 4096 >= picture_end) return 0;
  g_snprintf(detail, detail_size, "%zu bytes of picture data left over", picture_end - (size_t)position);
  return 1;
}

static dossier_image_status check_source(
  VipsSource *source, dossier_image_kind kind, int32_t page, int64_t max_pixels, size_t picture_end,
  dossier_image_facts *facts, char *detail, size_t detail_size) {
  dossier_image_status status;
  VipsImage *image = dossier_image_open(source, kind, page, max_pixels, facts, &status);
  if (!image) {
    if (status == dossier_image_too_large) return status;
    return dossier_image_take_error(detail, detail_size);
  }
  int32_t step = 8;
  image = dossier_image_open_for_check(source, image, kind, &step);
  if (!image) return dossier_image_take_error(detail, detail_size);
  int failed = decode_all(image, step, facts);
  int left_over = !failed && kind == dossier_image_jpeg && left_data_over(source, picture_end, detail, detail_size);
  g_object_unref(image);
  // At an eighth of the size libvips drops what is left of the height, so that the data of the last rows were not
  // asked for. The whole picture tells.
  if (left_over && step == 1 && facts->height % 8 != 0) {
    vips.error_clear();
    image = dossier_image_open(source, kind, page, max_pixels, facts, &status);
    if (!image) return dossier_image_take_error(detail, detail_size);
    failed = decode_all(image, 8, facts);
    left_over = !failed && left_data_over(source, picture_end, detail, detail_size);
    g_object_unref(image);
  }
  if (left_over) return dossier_image_damaged;
  if (failed || (kind == dossier_image_jpeg && tells_of_damage(vips.error_buffer())))
    return dossier_image_take_error(detail, detail_size);
  return dossier_image_ok;
}

dossier_image_status dossier_image_check(
  const void *bytes, size_t count, dossier_image_kind kind, int32_t page, int64_t max_pixels, size_t picture_end,
  dossier_image_facts *facts, char *detail, size_t detail_size) {
  DOSSIER_IMAGE_ALONE;
  if (detail_size > 0) detail[0] = 0;
  VipsSource *source = vips.source_new_from_memory(bytes, count);
  if (!source) return dossier_image_out_of_memory;
  dossier_image_status status =
    check_source(source, kind, page, max_pixels, picture_end, facts, detail, detail_size);
  g_object_unref(source);
  vips.error_clear();
  return status;
}
