#pragma once
#include <stdint.h>

// Sampled pixels, and those whose channels differ enough to be seen as a colour.
typedef struct { int64_t sampled, coloured; } colour_count;

// Counts every `step`th pixel of a row of 8-bit RGB, with or without further bands.
static inline void sample_colour(const uint8_t *row, int width, int bands, int step, colour_count *count) {
  for (int x = 0; x < width; x += step) {
    int r = row[x * bands], g = row[x * bands + 1], b = row[x * bands + 2];
    int high = r > g ? (r > b ? r : b) : (g > b ? g : b), low = r < g ? (r < b ? r : b) : (g < b ? g : b);
    count->sampled++;
    if (high - low > 24) count->coloured++;
  }
}

// One visible pixel in two thousand is noise or a speck of dirt.
static inline int has_no_colour(const colour_count *count) { return count->coloured * 2000 <= count->sampled; }
