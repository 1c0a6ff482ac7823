#include "Pipelines.hh"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#include "Boundary.hh"

Counter::Counter(uint64_t limit, bool digesting) : Pipeline("count", nullptr), limit_(limit), digesting_(digesting) {}

void Counter::write(unsigned char const *data, size_t length) {
  count += length;
  if (count > limit_) throw LimitReached{};
  if (!digesting_) return;
  // 5552 is the longest run whose sums stay within 32 bits (RFC 1950).
  while (length > 0) {
    size_t run = std::min<size_t>(length, 5552);
    for (size_t index = 0; index < run; index++) {
      low_ += data[index];
      high_ += low_;
    }
    low_ %= 65521;
    high_ %= 65521;
    data += run;
    length -= run;
  }
}

Collector::Collector(uint64_t limit) : Pipeline("collect", nullptr), limit_(limit) {}
Collector::~Collector() { std::free(bytes_); }

void Collector::reserve(size_t capacity) {
  if (capacity <= capacity_) return;
  auto *grown = static_cast<uint8_t *>(std::realloc(bytes_, capacity));
  if (!grown) throw std::bad_alloc();
  bytes_ = grown;
  capacity_ = capacity;
}

void Collector::write(unsigned char const *data, size_t length) {
  if (length == 0) return;
  if (count_ + length > limit_) throw LimitReached{};
  if (count_ + length > capacity_) reserve(std::max(count_ + length, capacity_ * 2));
  std::memcpy(bytes_ + count_, data, length);
  count_ += length;
}

cqpdf_bytes Collector::take() {
  // "Empty" must stay different from "none".
  if (!bytes_) reserve(1);
  cqpdf_bytes taken{bytes_, count_};
  bytes_ = nullptr;
  count_ = capacity_ = 0;
  return taken;
}
