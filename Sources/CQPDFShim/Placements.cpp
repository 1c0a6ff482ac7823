#include "Transition.hh"

#include <qpdf/QPDFMatrix.hh>

#include <algorithm>
#include <cmath>

#include "Boundary.hh"
#include "Shrinker.hh"

namespace {

constexpr size_t deepest_form = 16;
constexpr size_t most_forms = 2000;

// Follows q, Q, cm and Do, and nothing else: where images land is all that is asked.
class Follower : public QPDFObjectHandle::ParserCallbacks {
 public:
  Follower(Placements &placements, QPDFObjectHandle resources, QPDFMatrix matrix, size_t page, size_t depth,
           size_t &forms)
      : placements_(placements), resources_(resources), matrix_(matrix), page_(page), depth_(depth), forms_(forms) {}

  void handleObject(QPDFObjectHandle object, size_t, size_t) override {
    if (!object.isOperator()) {
      if (operands_.size() < 64) operands_.push_back(object);
      return;
    }
    auto name = object.getOperatorValue();
    if (name == "q" && saved_.size() < 10000) saved_.push_back(matrix_);
    if (name == "Q" && !saved_.empty()) {
      matrix_ = saved_.back();
      saved_.pop_back();
    }
    if (name == "cm") concatenate();
    if (name == "Do" && operands_.size() == 1 && operands_[0].isName()) draw(operands_[0].getName());
    operands_.clear();
  }
  void handleEOF() override {}

 private:
  void concatenate() {
    if (operands_.size() != 6) return;
    double n[6];
    for (size_t index = 0; index < 6; index++) {
      if (!operands_[index].isNumber()) return;
      n[index] = operands_[index].getNumericValue();
    }
    matrix_.concat(QPDFMatrix(n[0], n[1], n[2], n[3], n[4], n[5]));
  }

  void draw(const std::string &name) {
    auto object = value_of(value_of(resources_, "/XObject"), name);
    if (!object.isStream()) return;
    auto kind = name_of(value_of(object, "/Subtype"));
    if (kind == "/Image") {
      double width = std::hypot(matrix_.a, matrix_.b), height = std::hypot(matrix_.c, matrix_.d);
      auto [known, fresh] = placements_.sizes.insert({object.getObjGen(), {width, height, page_}});
      if (fresh) return;
      known->second.width = std::max(known->second.width, width);
      known->second.height = std::max(known->second.height, height);
    } else if (kind == "/Form" && depth_ < deepest_form && forms_++ < most_forms) {
      auto matrix = matrix_;
      auto own = value_of(object, "/Matrix");
      if (own.isMatrix()) matrix.concat(QPDFMatrix(own.getArrayAsMatrix()));
      auto resources = value_of(object, "/Resources");
      Follower inner(placements_, resources.isNull() ? resources_ : resources, matrix, page_, depth_ + 1, forms_);
      object.parseAsContents(&inner);
    }
  }

  Placements &placements_;
  QPDFObjectHandle resources_;
  QPDFMatrix matrix_;
  size_t page_, depth_;
  size_t &forms_;
  std::vector<QPDFMatrix> saved_;
  std::vector<QPDFObjectHandle> operands_;
};

}  // namespace

void Placements::read(QPDFObjectHandle page, size_t number) {
  double unit = 1;
  auto user_unit = value_of(page, "/UserUnit");
  if (user_unit.isNumber() && user_unit.getNumericValue() > 0) unit = user_unit.getNumericValue();
  size_t forms = 0;
  Follower follower(*this, value_of(page, "/Resources"), QPDFMatrix(unit, 0, 0, unit, 0, 0), number, 0, forms);
  page.parsePageContents(&follower);
}
