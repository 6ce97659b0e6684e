// Plain data as bytes and back: numbers little-endian and without padding, one after the other.
// What a struct holds is found by the compiler (base/fields.h), so that no field can be forgotten;
// what has private fields says them itself, once, in a member `fields(archive)` for writing and
// reading alike.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/fields.h"

namespace drempel {

static_assert(std::endian::native == std::endian::little, "numbers are written as they stand");

template <class T>
constexpr bool is_plain_number = std::is_arithmetic_v<T> || std::is_enum_v<T>;

class Writer {
 public:
  static constexpr bool reading = false;
  explicit Writer(std::string& out) : out_(out) {}

  template <class... T>
  void operator()(const T&... values) {
    (one(values), ...);
  }
  void bytes(const void* from, std::size_t size) {
    out_.append(static_cast<const char*>(from), size);
  }

 private:
  template <class T>
  void one(const T& value) {
    if constexpr (is_plain_number<T>)
      bytes(&value, sizeof value);
    else if constexpr (requires(T & v, Writer & w) { v.fields(w); })
      const_cast<T&>(value).fields(*this);  // a writer changes nothing
    else
      with_fields(value, [this](const auto&... field) { (one(field), ...); });
  }
  template <class T, std::size_t N>
  void one(const std::array<T, N>& values) {
    if constexpr (is_plain_number<T>)
      bytes(values.data(), sizeof values);
    else
      for (const T& value : values) one(value);
  }
  template <class T>
  void one(const std::vector<T>& values) {
    one(static_cast<std::uint64_t>(values.size()));
    for (const T& value : values) one(value);
  }
  void one(const std::string& text) {
    one(static_cast<std::uint64_t>(text.size()));
    bytes(text.data(), text.size());
  }
  template <class T>
  void one(const std::optional<T>& value) {
    one(value.has_value());
    if (value) one(*value);
  }

  std::string& out_;
};

// Reads what a Writer wrote. Once anything doesn't fit (too few bytes, a switch that is neither 0
// nor 1, a number beyond its enum) nothing more is read and sound() is false.
class Reader {
 public:
  static constexpr bool reading = true;
  explicit Reader(std::string_view from) : left_(from) {}

  template <class... T>
  void operator()(T&... values) {
    (one(values), ...);
  }
  bool bytes(void* to, std::size_t size) {
    if (!sound_ || size > left_.size()) return sound_ = false;
    std::memcpy(to, left_.data(), size);
    left_.remove_prefix(size);
    return true;
  }
  // The next `size` bytes as they stand, not copied; empty when there are not so many.
  std::string_view part(std::uint64_t size) {
    if (!has_room_for(size, 1)) return {};
    const std::string_view result = left_.substr(0, size);
    left_.remove_prefix(size);
    return result;
  }
  // Room for `count` items of at least `least` bytes each.
  bool has_room_for(std::uint64_t count, std::size_t least) {
    if (least == 0 || count > left_.size() / least) sound_ = false;
    return sound_;
  }
  void refuse() { sound_ = false; }
  bool sound() const { return sound_; }
  bool at_end() const { return left_.empty(); }

 private:
  template <class T>
  void one(T& value) {
    if constexpr (std::is_same_v<T, bool>)
      read_switch(value);
    else if constexpr (is_plain_number<T>)
      read_number(value);
    else if constexpr (requires(T & v, Reader & r) { v.fields(r); })
      value.fields(*this);
    else
      with_fields(value, [this](auto&... field) { (one(field), ...); });
  }
  template <class T, std::size_t N>
  void one(std::array<T, N>& values) {
    if constexpr (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>)
      bytes(values.data(), sizeof values);
    else
      for (T& value : values) one(value);
  }
  template <class T>
  void one(std::vector<T>& values) {
    std::uint64_t count = 0;
    one(count);
    values.clear();
    if (!has_room_for(count, written_size<T>())) return;
    values.resize(count);
    for (T& value : values) {
      if (!sound_) return;
      one(value);
    }
  }
  void one(std::string& text) {
    std::uint64_t size = 0;
    one(size);
    text.clear();
    if (!has_room_for(size, 1)) return;
    text.assign(left_.data(), size);
    left_.remove_prefix(size);
  }
  template <class T>
  void one(std::optional<T>& value) {
    bool there = false;
    one(there);
    value.reset();
    if (there) one(value.emplace());
  }
  void read_switch(bool& value) {
    std::uint8_t byte = 0;
    bytes(&byte, 1);
    if (byte > 1) sound_ = false;
    value = byte == 1;
  }
  template <class T>
  void read_number(T& value) {
    T read{};
    if (!bytes(&read, sizeof read)) return;
    if constexpr (requires { T::count; })
      if (read < T{} || read >= T::count) sound_ = false;
    if (sound_) value = read;
  }
  // The bytes that an item takes at the least.
  template <class T>
  static std::size_t written_size() {
    std::string bytes;
    Writer write(bytes);
    write(T{});
    return bytes.size();
  }

  std::string_view left_;
  bool sound_ = true;
};

// 128 bits that tell whether bytes are what they were. Any change within one eighth of a run of
// eight numbers changes it for certain, any other change but for one chance in 2^64. No secret: it
// finds damage, not malice.
struct Digest {
  std::uint64_t a = 0, b = 0;
  bool operator==(const Digest&) const = default;
};
Digest digest_of(std::string_view bytes);

}  // namespace drempel
