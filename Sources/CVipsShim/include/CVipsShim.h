#pragma once
#include <stdint.h>
#include <stddef.h>

// The few functions of libvips and libjpeg that this program needs. Those of libvips take a variable number of
// arguments, and those of libjpeg leave by longjmp: Swift can call neither.

typedef enum {
  dossier_image_ok = 0,
  dossier_image_damaged = 1,
  dossier_image_too_large = 2,
  dossier_image_unsupported = 3,
  dossier_image_out_of_memory = 4,
} dossier_image_status;

typedef enum {
  dossier_image_jpeg = 0,
  dossier_image_png = 1,
  dossier_image_tiff = 2,
  dossier_image_heif = 3,
  dossier_image_webp = 4,
  dossier_image_gif = 5,
  dossier_image_jpeg2000 = 6,
} dossier_image_kind;

typedef struct {
  int32_t width, height, bands;
  int32_t bits;         // of a band, as stored in memory
  int32_t pages;
  int32_t orientation;  // EXIF, 0 when absent
  int32_t colour;       // 0 grey, 1 RGB, 2 CMYK, 3 other
  int32_t has_alpha;
  int32_t has_profile;
  int32_t looks_grey;   // no visible colour in a sample of the pixels; only after a check
  double horizontal_dpi, vertical_dpi;  // 0 when the file does not say
} dossier_image_facts;

// Opens libvips and starts it with one thread, no cache, no vector code, and all loaders blocked but seven.
int dossier_image_start(void);

// Decodes every pixel of one page and keeps none. Not for JPEGs.
dossier_image_status dossier_image_check(
  const void *bytes, size_t count, dossier_image_kind kind, int32_t page, int64_t max_pixels,
  dossier_image_facts *facts, char *detail, size_t detail_size);

// Reads all data of a JPEG and keeps none, without libvips. `picture_end` is where the data of the picture end, or 0
// where that is not known.
dossier_image_status dossier_jpeg_check(
  const void *bytes, size_t count, int64_t max_pixels, size_t picture_end, dossier_image_facts *facts, char *detail,
  size_t detail_size);

// Decodes one page to 8-bit grey or RGB samples without padding; alpha is laid over white.
// The samples are freed with dossier_image_free.
dossier_image_status dossier_image_samples(
  const void *bytes, size_t count, dossier_image_kind kind, int32_t page, int64_t max_pixels,
  dossier_image_facts *facts, uint8_t **samples, size_t *samples_count, char *detail, size_t detail_size);

// Encodes 8-bit samples, 1 or 3 bands. The output is freed with dossier_image_free.
dossier_image_status dossier_image_encode(
  const uint8_t *samples, size_t count, int32_t width, int32_t height, int32_t bands, double dpi,
  dossier_image_kind kind, int32_t quality, uint8_t **output, size_t *output_count, char *detail, size_t detail_size);

// Draws 8-bit samples, 1 or 3 bands, with fewer pixels, without colour where told so, and encodes them as a
// JPEG. The output is freed with dossier_image_free.
dossier_image_status dossier_image_smaller_jpeg(
  const uint8_t *samples, size_t count, int32_t width, int32_t height, int32_t bands, int32_t new_width,
  int32_t new_height, int32_t quality, int32_t as_grey, uint8_t **output, size_t *output_count, char *detail,
  size_t detail_size);

// Whether no block of 4 by 4 pixels of RGB samples has a mean whose channels differ by more than `threshold`.
int dossier_samples_without_colour(const uint8_t *samples, size_t count, int32_t width, int32_t height, int32_t threshold);

void dossier_image_free(uint8_t *memory);
