// A view's chart as a picture and its figures as a table: two buttons at the same place in each
// view.
#pragma once

#include <functional>
#include <string>
#include <utility>

#include "gui/app.h"
#include "output/canvas.h"
#include "output/charts/csv.h"

namespace drempel::gui {

struct Export {
  std::string name;   // of the files, after "drempel-", without an ending
  std::string title;  // of the picture
  // Draws the picture; empty = there is none.
  std::function<void(Canvas&, const Rect&, const Look&)> draw;
  std::function<std::string()> csv;  // the whole file; empty = there is none
};

// At the right end of the first line of the view, where exports_width() must be kept free; the
// cursor stays where it is. Says where a file went, or why not.
void export_buttons(App& app, const Export& what);
float exports_width(const App& app);
// The same for the data of a chart with draw() and chart_csv() of its own.
template <class Data>
void export_buttons(App& app, std::string name, const Data& data) {
  export_buttons(app, {std::move(name), data.title,
                       [&](Canvas& canvas, const Rect& area, const Look& look) {
                         draw(canvas, area, data, look);
                       },
                       [&] { return chart_csv(data, app.picture->output); }});
}

// Whole or not at all, beside the session's files or else in the home folder; never over a file
// that is there: a number is added to the name.
void export_file(App& app, const std::string& name, const std::string& content);

}  // namespace drempel::gui
