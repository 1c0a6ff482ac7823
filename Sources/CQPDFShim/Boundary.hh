#ifndef DOSSIER_BOUNDARY_HH
#define DOSSIER_BOUNDARY_HH

#include "Transition.hh"

#include <qpdf/QPDFExc.hh>

#include <cstring>
#include <exception>
#include <new>
#include <string>

#include "CQPDFShim.h"

// Thrown through libqpdf when a limit is reached. On purpose no std::exception: libqpdf takes those for damage in a
// stream and goes on.
struct LimitReached {};

// Thrown for faults that the shim itself finds.
struct Fault {
  int32_t code;
  std::string detail;
};

void set_error(cqpdf_error *error, int32_t code, const std::string &detail);
int32_t code_of(const QPDFExc &exception);

// The one translator of C++ exceptions: runs `body` and turns whatever it throws into a cqpdf_error and `fallback`.
template <typename Result, typename Body>
Result guarded(cqpdf_error *error, Result fallback, Body body) noexcept {
  if (error) {
    error->code = CQPDF_OK;
    error->part = -1;
    error->detail[0] = 0;
  }
  try {
    return body();
  } catch (const LimitReached &) {
    set_error(error, CQPDF_LIMIT, "limit reached");
  } catch (const Fault &fault) {
    set_error(error, fault.code, fault.detail);
  } catch (const QPDFExc &exception) {
    set_error(error, code_of(exception), exception.getMessageDetail());
  } catch (const std::bad_alloc &) {
    set_error(error, CQPDF_OUT_OF_MEMORY, "out of memory");
  } catch (const std::exception &exception) {
    set_error(error, CQPDF_DAMAGED, exception.what());
  } catch (...) {
    set_error(error, CQPDF_DAMAGED, "unknown fault");
  }
  return fallback;
}

#endif
