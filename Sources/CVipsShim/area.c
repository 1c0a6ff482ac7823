#include "internal.h"
#include <stdlib.h>

// The mean of the area that each new pixel covers, in whole numbers: the same on every machine, and several times as
// fast as the filters of libvips without vector code. In units of 1/(old * new) of a side, an old pixel is `fresh` long
// and a new one `old`.

// How much of the old pixel `at` lies in the new pixel `index`.
static uint32_t overlap(uint64_t old, uint64_t fresh, uint64_t index, uint64_t at) {
  uint64_t from = VIPS_MAX(index * old, at * fresh), to = VIPS_MIN((index + 1) * old, (at + 1) * fresh);
  return to > from ? (uint32_t)(to - from) : 0;
}

// One row of the height of the new picture: the sums of the rows that it covers, then 16 bits of their mean.
static void cover_rows(const uint8_t *samples, size_t row_bytes, uint64_t height, uint64_t fresh, uint64_t row,
                       uint32_t *sums) {
  for (size_t i = 0; i < row_bytes; i++) sums[i] = 0;
  uint64_t last = ((row + 1) * height - 1) / fresh;
  for (uint64_t y = row * height / fresh; y <= last; y++) {
    const uint8_t *line = samples + y * row_bytes;
    uint32_t weight = overlap(height, fresh, row, y);
    for (size_t i = 0; i < row_bytes; i++) sums[i] += weight * line[i];
  }
  uint64_t factor = ((uint64_t)256 << 32) / height;
  for (size_t i = 0; i < row_bytes; i++) sums[i] = (uint32_t)((sums[i] * factor) >> 32);
}

typedef struct {
  int32_t first, count;
  const uint32_t *weights;
} column;

// What each new column covers; `weights` has room for what all of them cover together, less than `width + fresh`.
static void cover_columns(int64_t width, int64_t fresh, column *columns, uint32_t *weights) {
  for (int64_t x = 0; x < fresh; x++) {
    int64_t first = x * width / fresh, last = ((x + 1) * width - 1) / fresh;
    columns[x] = (column){(int32_t)first, (int32_t)(last - first + 1), weights};
    for (int64_t at = first; at <= last; at++) *weights++ = overlap(width, fresh, x, at);
  }
}

// 8 bits of a mean are behind the point; half of one is added before they go.
static uint8_t rounded(uint64_t total, uint64_t factor) {
  uint64_t value = (((total * factor) >> 40) + 128) >> 8;
  return (uint8_t)VIPS_MIN(value, 255);
}

static void draw_row(const uint32_t *sums, const column *columns, int32_t fresh, int32_t bands, uint64_t factor,
                     uint8_t *out) {
  for (int32_t x = 0; x < fresh; x++) {
    const uint32_t *sum = sums + (size_t)columns[x].first * bands, *weights = columns[x].weights;
    if (bands == 1) {
      uint64_t total = 0;
      for (int32_t i = 0; i < columns[x].count; i++) total += (uint64_t)weights[i] * sum[i];
      *out++ = rounded(total, factor);
      continue;
    }
    uint64_t red = 0, green = 0, blue = 0;
    for (int32_t i = 0; i < columns[x].count; i++, sum += 3) {
      red += (uint64_t)weights[i] * sum[0];
      green += (uint64_t)weights[i] * sum[1];
      blue += (uint64_t)weights[i] * sum[2];
    }
    *out++ = rounded(red, factor);
    *out++ = rounded(green, factor);
    *out++ = rounded(blue, factor);
  }
}

uint8_t *dossier_samples_reduced(
  const uint8_t *samples, int32_t width, int32_t height, int32_t bands, int32_t new_width, int32_t new_height) {
  size_t row_bytes = (size_t)width * bands;
  uint8_t *made = g_try_malloc((size_t)new_width * new_height * bands);
  uint32_t *sums = g_try_malloc(row_bytes * sizeof(uint32_t));
  uint32_t *weights = g_try_malloc(((size_t)width + new_width) * sizeof(uint32_t));
  column *columns = g_try_malloc((size_t)new_width * sizeof(column));
  int has_memory = made && sums && weights && columns;
  if (has_memory) {
    cover_columns(width, new_width, columns, weights);
    for (int32_t y = 0; y < new_height; y++) {
      cover_rows(samples, row_bytes, height, new_height, y, sums);
      draw_row(sums, columns, new_width, bands, ((uint64_t)1 << 40) / width, made + (size_t)y * new_width * bands);
    }
  } else {
    g_free(made);
  }
  g_free(sums);
  g_free(weights);
  g_free(columns);
  return has_memory ? made : NULL;
}
