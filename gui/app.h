// The state of the application: session, live results, what is on the screen. Panels draw from it
// and change it; nothing in here draws, and no model code is in here.
#pragma once

#include <any>
#include <array>
#include <atomic>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <tuple>
#include <vector>

#include "gui/file_list.h"
#include "gui/file_watch.h"
#include "gui/fonts.h"
#include "gui/keyboard.h"
#include "gui/lever_axis.h"
#include "gui/questions.h"
#include "gui/session.h"
#include "gui/store.h"
#include "gui/words.h"
#include "output/explain.h"
#include "output/look.h"
#include "study/live.h"
#include "study/tenant_life.h"

namespace drempel::gui {

// How the application is started.
struct AppOptions {
  std::vector<std::string> scenarios;  // today's policy, then strategies; empty = last session
  Language language = Language::nl;
  std::optional<Language> wanted_language;  // from the command line: goes before the last session's
  std::optional<Theme> theme;
  std::optional<float> scale;  // user's own, 0.75 … 3; on top of the screen's
  std::string view;            // code of a view; empty = the last or the first
  int part = 0;                // of views that have parts (money, people)
  int replications = 20;
  int years = 5;
  int threads = 0;
  bool keep = true;  // read and write the last session
  bool tour = true;  // at the first start
};

// A tenant's life, told in the background.
struct Telling {
  std::uint32_t home = 0;
  std::size_t slot = 0;
  // Of a group: who is looked for, in words and as a search. Empty = somebody, or a home by number.
  std::string group;
  std::optional<Search> search;
  std::atomic<bool> stop{false}, done{false};
  // Only when done:
  int replication = 0;
  std::vector<Found> found;  // all of that group in that replication, as far as they are kept
  std::size_t which = 0;     // of them
  bool nobody = false;       // the group has nobody
  Story story;
  std::jthread thread;

  ~Telling() { stop = true; }
};

// A field while something is typed in it; id 0 = none.
struct TypedField {
  unsigned id = 0;
  std::string text;
};

// What a view remembers while the application runs.
struct ViewState {
  std::string kpi = "10";                   // code of the figure in the view of figures
  std::string kpi_search;                   // only figures with these words are listed
  std::size_t kpi_first = 0, kpi_last = 0;  // quarters it shows, one past the end; 0, 0 = all
  std::optional<std::size_t> kpi_drag;      // of them: where a drag began
  int kpi_height = 0;                       // of FanHeight
  std::string step;                         // code of the chosen step
  bool step_is_new = false;                 // chosen in the last frame: to be scrolled to
  std::size_t segment = 0;                  // of the workflow editor; 0 = all
  int money_part = 0, people_part = 0, who_part = 0;
  int chain_colour = 0;    // of ChainColour
  int chain_quarter = -1;  // that is shown; −1 = all years
  bool chain_plays = false;
  double chain_clock = 0;
  std::string benchmark_financial = "hap_total", benchmark_social = "evictions_arrears_per_1000";
  std::string chosen_step;                        // code of the step that is edited in the workflow
  std::optional<int> drag_from;                   // the day it stood on when the drag began
  bool focus_step = false, focus_fields = false;  // wanted of the next frame, for the keyboard
  Problems refused;                               // of the last change of a workflow
  TypedField typing, left;  // the field that has the keyboard, and the one that had it before
  LeverAxis lever_a{"handover.min_owed", 0, 0, 0}, lever_b{"staff.visitors", 0, 0, 0};
  std::string grid_figure = "evictions_arrears";
  int home = 0;
  Problems axis_refused, home_refused;  // of the last number that was typed there
  bool curtain = true;
};

struct DrawerState {
  std::string search;
  bool all_values = false, as_file = false;
  std::string typing;               // key of the value that is being typed
  std::vector<std::size_t> on_top;  // rows that differ from today, as the drawer shows them
  std::size_t top_of = 0;           // whose they are, and after how many undos
  std::uint64_t top_text = 0;
  std::string typed, typed_before;  // that value as it is typed, and as it stood there
  bool focus = false, focus_value = false;
  std::string dated_key, dated_from = "2026-07-01", dated_value;
  int dated_months = 0;
  std::string refused_key;  // whose last change was refused, and why
  Problems refused;
};

struct Notice {
  std::string text;
  bool fault = false;
  double until = 0;  // ImGui time at which it goes; 0 = stays until closed
};

// What a shipped file says of itself.
struct ShippedName {
  std::string label_en, label_nl, about_en, about_nl;
};

// Something worked out from a picture, for as long as it is on the screen.
struct MadeFromPicture {
  std::shared_ptr<const LivePicture> picture;
  Language language{};
  std::any value;
};

class App {
 public:
  App(SearchPath search, AppOptions options, Store store, std::function<void()> on_news = {});
  ~App();

  Session session;
  LiveStudy live;
  Fonts fonts;
  ViewState views;
  DrawerState drawer;
  std::size_t view = 0;    // place in view_rows()
  bool view_came = false;  // it was chosen since the last frame
  std::size_t chosen = 0;  // slot
  Theme theme = Theme::light;
  Language language = Language::nl;
  float user_scale = 1;
  bool drawer_open = true;
  int tour_stop = -1;  // −1 = no tour
  int replications = 20, years = 5;
  std::optional<Notice> notice;
  std::shared_ptr<const LivePicture> picture;  // copied once a frame
  LiveStatus status;                           // the same
  std::unique_ptr<Telling> telling;
  std::map<std::string, MadeFromPicture> made_from_picture;
  bool quit = false, cancelled = false;
  bool grid_wanted = false;
  std::vector<KeyPress> keys;  // pressed since the last frame; a frame takes them all
  std::size_t last_view = ~std::size_t{0};
  int popups_were_open = 0;   // at the end of the last frame
  bool takes_arrows = false;  // left and right belong to the view, not to the focus of the keyboard
  bool add_wanted = false, open_wanted = false, help_wanted = false;  // menus to open
  int save_as_slot = -1;      // whose "save as" is asked for; −1 = none
  bool save_as_open = false;  // its popup stands open
  std::string overwrites;     // the other file that saving would write over, once it was said
  Questions questions;        // what is asked before something could be lost
  FileWatch watch;            // whether files that stand open are as they were read
  std::string path_typed;
  ShownFolder folder;                  // where files are looked for; empty = not looked yet
  std::vector<double> grid_a, grid_b;  // the values of the levers along the map
  std::uint64_t grid_setting = 0;      // the setting whose picture has that map

  // Once a frame, before drawing: takes what is new, starts what has changed, keeps the session.
  void update(double time);
  // Waits for nothing: whether picture and session agree and all is complete.
  bool settled() const;
  float scale() const { return fonts.scale(); }
  float px(float length) const { return length * fonts.scale(); }
  std::string in(const Text& text) const { return std::string(text.in(language)); }
  const Dictionary& dictionary() const { return dictionaries_[language == Language::nl ? 1 : 0]; }
  Look look() const { return {theme, language, fonts.scale()}; }

  std::string name_of_slot(std::size_t slot) const;
  // In a few words: what differs from today.
  std::string difference_of_slot(std::size_t slot) const;
  // Position of a slot in the picture's alternatives; none for today's policy and for a strategy
  // that isn't in it.
  std::optional<std::size_t> place_of_slot(std::size_t slot) const;
  // Of a shipped scenario, strategy or climate; read once.
  const ShippedName& shipped(const std::string& name);
  // Tells what went wrong, or nothing when all is well; true when all is well.
  bool check(const Problems& problems);
  void say(std::string text, bool fault = false);
  void choose(std::size_t slot);
  // One step back, or forth again. The chosen slot stays chosen; where a strategy goes or comes
  // back it is the one that was chosen then.
  void undo();
  void redo();
  // A change of a lever is held back while the hand is on it and no figure of the last change
  // shows.
  void hold() { held_ = true; }
  void tell(std::size_t slot, std::uint32_t home);
  // Looks for somebody whose case went far under that slot, other than `not_home`, and tells it.
  void find_story(std::size_t slot, std::uint32_t not_home);
  // Looks for somebody of a group in the runs that the picture shows, and tells that life; says so
  // when nobody is in it. `group` names it.
  void tell_one_of(std::size_t slot, const Search& search, std::string group);
  // The next of the same group.
  void tell_next();
  // The slot of a place among the picture's scenarios: 0 = today's policy, 1 … its alternatives.
  std::size_t slot_of_place(std::size_t place) const;
  // Writes a strategy to its own file, or to that path, and says where it went or why not. Its own
  // file is compared with the disk first; when somebody else changed it, that is asked about.
  bool save(std::size_t slot, const std::filesystem::path& path = {}, Theirs theirs = Theirs::ask);
  // Asks whose text of a slot's file stays.
  void ask_about(std::size_t slot);
  // Opens another today's policy; one with changes that no file has is set aside with its session.
  void open_base(const std::string& name_or_path);
  void fill_grid();
  // An axis that isn't chosen yet gets the band around today's value.
  void settle_axes();
  // After live.cancel(): works on.
  void go_on();
  // At the end, and now and then: the session as it stands, unless it is empty. False when it can't
  // be kept.
  bool keep();
  // Whether the window may close now. What isn't in a file comes back at the next start, so it is
  // only asked about when it can't be kept.
  bool may_close();
  // Looks up the sessions that lie beside this one.
  void list_earlier();
  // Opens one of them here.
  void open_earlier(const EarlierSession& earlier);
  // Sets one aside that is no longer to be offered.
  void put_away(const EarlierSession& earlier);

 private:
  void step_in_time(void (Session::*step)());
  LifeOfStudy life_in(std::size_t slot) const;
  void begin_telling(std::size_t slot, std::function<void(Telling&, const LifeOfStudy&)> work);
  void open_first(const AppOptions& options, bool back);
  void open_named(const std::vector<std::string>& names);
  bool restore(const AppOptions& options);
  Restored take_back(const std::string& whole);
  void choose_first();
  void offer_earlier();
  void tell_changed(const std::vector<std::string>& bases);
  void look_at_files(double time);
  // What is kept when it has changed: versions of the session, then what the window looks like.
  using WorthKeeping =
      std::tuple<std::uint64_t, std::uint64_t, Language, Theme, float, std::size_t>;
  WorthKeeping worth_keeping() const;
  LiveSetting setting() const;
  void add_grid(LiveSetting& setting);

  Store store_;
  std::map<std::string, ShippedName> shipped_;
  bool keeps_ = true;
  std::array<Dictionary, 2> dictionaries_;
  std::uint64_t shown_version_ = 0, setting_id_ = 0;
  std::optional<WorthKeeping> kept_;
  double kept_at_ = 0;
  bool held_ = false, keep_failed_ = false, show_again_ = true;
  std::vector<std::size_t> slots_shown_;  // of the setting's strategies
  mutable std::uint64_t words_version_ = ~std::uint64_t{0};
  mutable Language words_language_ = Language::en;
  mutable std::vector<std::string> difference_words_;
};

}  // namespace drempel::gui
