// The fields of a plain struct, found by the compiler: whoever walks over them (saving, loading)
// can't forget one, and nobody has to list them. For aggregates of 1 to 250 fields (not C arrays,
// no base classes); another kind of struct, or a larger one, does not compile.
#pragma once

#include <boost/preprocessor/arithmetic/inc.hpp>
#include <boost/preprocessor/repetition/enum_params.hpp>
#include <boost/preprocessor/repetition/repeat.hpp>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace drempel {

constexpr std::size_t most_fields = 250;

namespace inside {

// Becomes whatever a field is; only ever asked whether it could.
struct AnyValue {
  template <class T>
  operator T() const;
};

template <class T, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>) {
  return requires { T{(static_cast<void>(I), AnyValue{})...}; };
}

template <class T, std::size_t N>
constexpr std::size_t count_fields() {
  if constexpr (N < most_fields + 1 && takes<T>(std::make_index_sequence<N + 1>{}))
    return count_fields<T, N + 1>();
  else
    return N;
}

}  // namespace inside

template <class T>
constexpr std::size_t field_count = inside::count_fields<T, 0>();

// Calls walk(field, field, …) with all fields of `object`, in their order.
#define DREMPEL_WITH_FIELDS(z, before, unused)                          \
  if constexpr (n == BOOST_PP_INC(before)) {                            \
    auto& [BOOST_PP_ENUM_PARAMS(BOOST_PP_INC(before), field)] = object; \
    walk(BOOST_PP_ENUM_PARAMS(BOOST_PP_INC(before), field));            \
  }
template <class T, class Walk>
void with_fields(T& object, Walk&& walk) {
  static_assert(std::is_aggregate_v<T>, "write a member fields(archive) for what is no aggregate");
  constexpr std::size_t n = field_count<std::remove_const_t<T>>;
  static_assert(n >= 1 && n <= most_fields, "too many fields: raise most_fields and the list here");
  BOOST_PP_REPEAT(250, DREMPEL_WITH_FIELDS, )
}
#undef DREMPEL_WITH_FIELDS

}  // namespace drempel
