#include "Boundary.hh"

#include <cstdlib>

void set_error(cqpdf_error *error, int32_t code, const std::string &detail) {
  if (!error) return;
  // libqpdf reports memory that a stream decoder could not get as damage of the stream.
  error->code = detail.find("bad_alloc") == std::string::npos ? code : CQPDF_OUT_OF_MEMORY;
  size_t length = std::min(detail.size(), sizeof error->detail - 1);
  std::memcpy(error->detail, detail.data(), length);
  error->detail[length] = 0;
}

int32_t code_of(const QPDFExc &exception) {
  switch (exception.getErrorCode()) {
    case qpdf_e_password: return CQPDF_NEEDS_PASSWORD;
    case qpdf_e_unsupported: return CQPDF_UNSUPPORTED;
    default: return CQPDF_DAMAGED;
  }
}

extern "C" void cqpdf_bytes_free(cqpdf_bytes bytes) { std::free(bytes.data); }
