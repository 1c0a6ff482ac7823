#include "internal.h"
#include <stdlib.h>

// The mean of the area that each new pixel covers, in whole numbers: the same on every machine, and several times as
// fast as the filters of libvips without vector code. In units of 1/(old * new) of a side, an old pixel is `fresh` long
// and a new one `old`. Shares of a new pixel are counted in 256ths, which together are always 256: sums of bytes then
// fit in 16 bits, and compilers add many at a time.

// How many 256ths of the new pixel `index` lie before the end of the old pixel `at`.
static uint64_t covered(uint64_t old, uint64_t fresh, uint64_t index, uint64_t at) {
  uint64_t end = VIPS_MIN((index + 1) * old, (at + 1) * fresh);
  return ((end - index * old) * 256 + old / 2) / old;
}

// One row of the height of the new picture: the sums of the rows that it covers, each times its share.
static void cover_rows(const uint8_t *restrict samples, size_t row_bytes, uint64_t height, uint64_t fresh, uint64_t row,
                       uint16_t *restrict sums) {
  uint64_t first = row * height / fresh, last = ((row + 1) * height - 1) / fresh, before = 0;
  for (uint64_t y = first; y <= last; y++) {
    const uint8_t *restrict line = samples + y * row_bytes;
    uint64_t after = covered(height, fresh, row, y);
    uint16_t weight = (uint16_t)(after - before);
    before = after;
    if (y == first)
      for (size_t i = 0; i < row_bytes; i++) sums[i] = (uint16_t)(weight * line[i]);
    else
      for (size_t i = 0; i < row_bytes; i++) sums[i] = (uint16_t)(sums[i] + weight * line[i]);
  }
}

typedef struct {
  int32_t first, count;
  const uint32_t *weights;
} column;

// What each new column covers; `weights` has room for what all of them cover together, at most `width + fresh`.
static void cover_columns(int64_t width, int64_t fresh, column *columns, uint32_t *weights) {
  for (int64_t x = 0; x < fresh; x++) {
    int64_t first = x * width / fresh, last = ((x + 1) * width - 1) / fresh;
    columns[x] = (column){(int32_t)first, (int32_t)(last - first + 1), weights};
    uint64_t before = 0;
    for (int64_t at = first; at <= last; at++) {
      uint64_t after = covered(width, fresh, x, at);
      *weights++ = (uint32_t)(after - before);
      before = after;
    }
  }
}

// 256 times 256 shares are behind the point; half of one whole is added before they go.
static uint8_t rounded(uint32_t total) { return (uint8_t)((total + 32768) >> 16); }

static void draw_row(const uint16_t *restrict sums, const column *columns, int32_t fresh, int32_t bands,
                     uint8_t *restrict out) {
  for (int32_t x = 0; x < fresh; x++) {
    const uint16_t *sum = sums + (size_t)columns[x].first * bands;
    const uint32_t *weights = columns[x].weights;
    if (bands == 1) {
      uint32_t total = 0;
      for (int32_t i = 0; i < columns[x].count; i++) total += weights[i] * sum[i];
      *out++ = rounded(total);
      continue;
    }
    uint32_t red = 0, green = 0, blue = 0;
    for (int32_t i = 0; i < columns[x].count; i++, sum += 3) {
      red += weights[i] * sum[0];
      green += weights[i] * sum[1];
      blue += weights[i] * sum[2];
    }
    *out++ = rounded(red);
    *out++ = rounded(green);
    *out++ = rounded(blue);
  }
}

uint8_t *dossier_samples_reduced(
  const uint8_t *samples, int32_t width, int32_t height, int32_t bands, int32_t new_width, int32_t new_height) {
  size_t row_bytes = (size_t)width * bands;
  uint8_t *made = g_try_malloc((size_t)new_width * new_height * bands);
  uint16_t *sums = g_try_malloc(row_bytes * sizeof(uint16_t));
  uint32_t *weights = g_try_malloc(((size_t)width + new_width) * sizeof(uint32_t));
  column *columns = g_try_malloc((size_t)new_width * sizeof(column));
  int has_memory = made && sums && weights && columns;
  if (has_memory) {
    cover_columns(width, new_width, columns, weights);
    for (int32_t y = 0; y < new_height; y++) {
      cover_rows(samples, row_bytes, height, new_height, y, sums);
      draw_row(sums, columns, new_width, bands, made + (size_t)y * new_width * bands);
    }
  } else {
    g_free(made);
  }
  g_free(sums);
  g_free(weights);
  g_free(columns);
  return has_memory ? made : NULL;
}
