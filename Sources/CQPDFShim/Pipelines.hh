#ifndef DOSSIER_PIPELINES_HH
#define DOSSIER_PIPELINES_HH

#include "Transition.hh"

#include <qpdf/Pipeline.hh>

#include <cstdint>

#include "CQPDFShim.h"

// Counts what passes, digests it with Adler-32 when asked, and throws LimitReached past a limit.
class Counter : public Pipeline {
 public:
  Counter(uint64_t limit, bool digesting);
  void write(unsigned char const *data, size_t length) override;
  void finish() override {}
  uint64_t count = 0;
  uint32_t adler() const { return (high_ << 16) | low_; }

 private:
  uint64_t limit_;
  bool digesting_;
  uint32_t low_ = 1, high_ = 0;
};

// Gathers what passes on the C heap; throws LimitReached past a limit.
class Collector : public Pipeline {
 public:
  explicit Collector(uint64_t limit);
  ~Collector() override;
  void write(unsigned char const *data, size_t length) override;
  void finish() override {}
  void reserve(size_t capacity);
  // Hands over the bytes, which the caller releases.
  cqpdf_bytes take();
  const uint8_t *data() const { return bytes_; }
  size_t count() const { return count_; }

 private:
  uint64_t limit_;
  uint8_t *bytes_ = nullptr;
  size_t count_ = 0, capacity_ = 0;
};

#endif
