#include "files/text_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "files/faults.h"

namespace drempel {

namespace {

class OpenFile {
 public:
  explicit OpenFile(const std::filesystem::path& path)
      // Without O_NONBLOCK, opening a pipe waits for its writer.
      : fd_(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)) {}
  ~OpenFile() {
    if (fd_ >= 0) ::close(fd_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  int fd() const { return fd_; }

 private:
  int fd_;
};

Problem fault(const std::string& file, Said what, int line = 0) {
  return make_problem(file, line, {}, std::move(what));
}

Said why_not_opened(int error) {
  if (error == ENOENT || error == ENOTDIR) return said("no such file", "dit bestand is er niet");
  if (error == EACCES || error == EPERM)
    return said("may not be read (permission denied)",
                "mag niet gelezen worden (geen toestemming)");
  if (error == ENXIO)
    return said("is not a file that can be read", "is geen bestand dat gelezen kan worden");
  return said("can't be opened: {}", "kan niet geopend worden: {}", std::strerror(error));
}

Text kind_of_file(mode_t mode) {
  if (S_ISDIR(mode)) return {"a folder", "een map"};
  if (S_ISCHR(mode) || S_ISBLK(mode)) return {"a device", "een apparaat"};
  if (S_ISFIFO(mode)) return {"a pipe", "een pijp"};
  if (S_ISSOCK(mode)) return {"a socket", "een socket"};
  return {"not a regular file", "geen gewoon bestand"};
}

Said too_large() {
  return said("is larger than 5 MB; a scenario file may be 5 MB at most",
              "is groter dan 5 MB; een scenariobestand mag hoogstens 5 MB zijn");
}

// One byte more than is allowed tells that there is too much. 0, or what went wrong.
int read_all(int fd, std::string& bytes) {
  char block[1 << 16];
  while (bytes.size() <= max_file_bytes) {
    const ssize_t n = ::read(fd, block, sizeof block);
    if (n == 0) return 0;
    if (n < 0 && errno != EINTR) return errno;
    if (n > 0) bytes.append(block, static_cast<std::size_t>(n));
  }
  return 0;
}

int line_at(std::string_view bytes, std::size_t offset) {
  const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(offset);
  return 1 + static_cast<int>(std::count(bytes.begin(), end, '\n'));
}

std::size_t length_by_first(unsigned first) {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

// No overlong forms, no surrogates, at most U+10FFFF (RFC 3629).
bool second_fits(unsigned first, unsigned second) {
  if (first == 0xe0) return second >= 0xa0;
  if (first == 0xed) return second < 0xa0;
  if (first == 0xf0) return second >= 0x90;
  return first != 0xf4 || second < 0x90;
}

// Length of the UTF-8 letter that begins at i; 0 when there is none.
std::size_t letter_length(std::string_view s, std::size_t i) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(s[at]); };
  const std::size_t length = length_by_first(byte(i));
  if (length == 0 || i + length > s.size()) return 0;
  for (std::size_t k = 1; k < length; ++k)
    if ((byte(i + k) & 0xc0) != 0x80) return 0;
  return length == 1 || second_fits(byte(i), byte(i + 1)) ? length : 0;
}

std::size_t first_bad_byte(std::string_view bytes) {
  std::size_t i = 0;
  while (i < bytes.size()) {
    const std::size_t length = letter_length(bytes, i);
    if (length == 0) return i;
    i += length;
  }
  return std::string_view::npos;
}

// "UTF-16" or "UTF-32" when the bytes are that: by the mark they begin with, or because every
// second one is NUL, as of a text in western letters. Empty when they aren't.
std::string_view wide_encoding(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xff\xfe\0\0"sv) || bytes.starts_with("\0\0\xfe\xff"sv)) return "UTF-32";
  if (bytes.starts_with("\xff\xfe"sv) || bytes.starts_with("\xfe\xff"sv)) return "UTF-16";
  const std::string_view start = bytes.substr(0, 64);
  std::size_t nul_at[2] = {0, 0};
  for (std::size_t i = 0; i < start.size(); ++i)
    if (start[i] == '\0') ++nul_at[i % 2];
  const std::size_t half = start.size() / 2;
  const bool wide = half >= 2 && ((nul_at[0] >= half - half / 8 && nul_at[1] == 0) ||
                                  (nul_at[1] >= half - half / 8 && nul_at[0] == 0));
  return wide ? "UTF-16" : "";
}

}  // namespace

Problems check_text(std::string_view bytes, const std::string& shown_as) {
  if (bytes.size() > max_file_bytes) return {fault(shown_as, too_large())};
  if (const auto encoding = wide_encoding(bytes); !encoding.empty())
    return {fault(shown_as, said("is {}; save the file as UTF-8 (in the editor: Save as, Encoding)",
                                 "is {}; bewaar het bestand als UTF-8 (in het tekstprogramma: "
                                 "Opslaan als, Codering)",
                                 encoding))};
  if (const auto at = bytes.find('\0'); at != bytes.npos)
    return {fault(shown_as,
                  said("holds a NUL byte (byte {}); a scenario is plain text",
                       "bevat een NUL-byte (byte {}); een scenario is platte tekst", at + 1),
                  line_at(bytes, at))};
  if (const auto at = first_bad_byte(bytes); at != bytes.npos)
    return {fault(shown_as,
                  said("is not UTF-8 (byte {}, 0x{:02x}); save the file as UTF-8",
                       "is geen UTF-8 (byte {}, 0x{:02x}); bewaar het bestand als UTF-8", at + 1,
                       static_cast<unsigned char>(bytes[at])),
                  line_at(bytes, at))};
  return {};
}

Result<std::string> read_text_file(const std::filesystem::path& path, const std::string& shown_as) {
  const std::string name = shown_path(shown_as);
  const OpenFile file(path);
  if (file.fd() < 0) return fault(name, why_not_opened(errno));
  struct stat about {};
  if (::fstat(file.fd(), &about) != 0) return fault(name, why_not_opened(errno));
  if (!S_ISREG(about.st_mode))
    return fault(name, said("is {}; a regular file is needed",
                            "is {}; er is een gewoon bestand nodig", kind_of_file(about.st_mode)));
  if (about.st_size > static_cast<off_t>(max_file_bytes)) return fault(name, too_large());
  std::string bytes;
  if (const int error = read_all(file.fd(), bytes); error != 0)
    return fault(name,
                 said("can't be read: {}", "kan niet gelezen worden: {}", std::strerror(error)));
  if (Problems problems = check_text(bytes, name); !problems.empty()) return problems;
  return bytes;
}

}  // namespace drempel
