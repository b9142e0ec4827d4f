//! The charts of the report as SVG text (floor F6). Shapes and labels only: every figure is handed in.
//!
//! Colours are placeholders that the style sheet replaces by attribute (`[fill="#010101"]`), so that one drawing serves
//! light, dark and paper. Each chart is drawn twice, for a wide and a narrow page, because text in an SVG shrinks with it.

use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// Width and height in pixels.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Size {
    /// A desk or a sheet of paper.
    Wide,
    /// A telephone.
    Narrow,
}

/// Both drawings.
pub(crate) struct Drawing {
    /// For [`Size::Wide`].
    pub(crate) wide: String,
    /// For [`Size::Narrow`].
    pub(crate) narrow: String,
}

impl Drawing {
    fn of(draw: impl Fn(Size) -> String) -> Self {
        Self { wide: draw(Size::Wide), narrow: draw(Size::Narrow) }
    }
}

const FG: RGBColor = RGBColor(1, 1, 1);
const MUTED: RGBColor = RGBColor(2, 2, 2);
const GRID: RGBColor = RGBColor(3, 3, 3);
/// The colours of series, in the order of use.
const SERIES: [RGBColor; 6] = [
    RGBColor(17, 17, 1),
    RGBColor(17, 17, 2),
    RGBColor(17, 17, 3),
    RGBColor(17, 17, 4),
    RGBColor(17, 17, 5),
    RGBColor(17, 17, 6),
];
const WHY: &str = "drawing into a string cannot fail";

/// A curve with its name.
pub(crate) struct Curve {
    /// Written at its end.
    pub(crate) name: String,
    /// Points from left to right.
    pub(crate) points: Vec<(f64, f64)>,
}

/// A level or a place on an axis with its name.
pub(crate) struct Mark {
    /// Written beside it.
    pub(crate) name: String,
    /// The value.
    pub(crate) at: f64,
}

/// Curves over a linear axis with a logarithmic axis upwards, levels across, and places along the bottom.
pub(crate) struct Lines {
    /// Range of the axis along the bottom.
    pub(crate) x: (f64, f64),
    /// Label of a value on it.
    pub(crate) x_label: fn(f64) -> String,
    /// Range of the axis upwards; both above zero.
    pub(crate) y: (f64, f64),
    /// Label of a value on it.
    pub(crate) y_label: fn(f64) -> String,
    /// The curves.
    pub(crate) curves: Vec<Curve>,
    /// Lines across.
    pub(crate) levels: Vec<Mark>,
    /// Lines upwards from the bottom.
    pub(crate) places: Vec<Mark>,
}

impl Lines {
    /// Draws the chart.
    pub(crate) fn draw(&self) -> Drawing {
        Drawing::of(|size| self.at(size))
    }

    fn at(&self, size: Size) -> String {
        let (width, height, font, x_labels) = match size {
            Size::Wide => (760, 400, 14, 9),
            Size::Narrow => (340, 360, 12, 4),
        };
        let mut svg = String::new();
        {
            let root = SVGBackend::with_string(&mut svg, (width, height)).into_drawing_area();
            let mut chart = ChartBuilder::on(&root)
                .margin(6)
                .margin_right(26)
                .x_label_area_size(26)
                .y_label_area_size(if size == Size::Wide { 84 } else { 76 })
                .build_cartesian_2d(self.x.0..self.x.1, Decades::new(self.y.0, self.y.1))
                .expect(WHY);
            let label = TextStyle::from(("sans-serif", font).into_font()).color(&MUTED);
            chart
                .configure_mesh()
                .x_labels(x_labels)
                .y_labels(if size == Size::Wide { 9 } else { 7 })
                .x_label_formatter(&|value| (self.x_label)(*value))
                .y_label_formatter(&|value| (self.y_label)(*value))
                .label_style(label.clone())
                .axis_style(GRID)
                .bold_line_style(GRID)
                .light_line_style(TRANSPARENT)
                .draw()
                .expect(WHY);
            let text = |colour: &'static RGBColor, h: HPos, v: VPos| {
                TextStyle::from(("sans-serif", font).into_font()).color(colour).pos(Pos::new(h, v))
            };
            for place in &self.places {
                let points = [(place.at, self.y.0), (place.at, self.y.1)];
                chart.draw_series(DashedLineSeries::new(points, 2, 4, MUTED.stroke_width(1))).expect(WHY);
                let upright = text(&MUTED, HPos::Left, VPos::Bottom).transform(FontTransform::Rotate270);
                let bottom = self.y.0 * (self.y.1 / self.y.0).powf(0.02);
                chart.draw_series([Text::new(place.name.clone(), (place.at, bottom), upright)]).expect(WHY);
            }
            for level in &self.levels {
                let points = [(self.x.0, level.at), (self.x.1, level.at)];
                chart.draw_series(DashedLineSeries::new(points, 6, 4, SERIES[4].stroke_width(1))).expect(WHY);
                // Several curves are named above their ends: the level keeps out of their way.
                let side = if self.curves.len() > 1 { VPos::Top } else { VPos::Bottom };
                let style = text(&SERIES[4], HPos::Right, side);
                chart.draw_series([Text::new(level.name.clone(), (self.x.1, level.at), style)]).expect(WHY);
            }
            for (at, curve) in self.curves.iter().enumerate() {
                let colour = &SERIES[at % 4];
                chart.draw_series(LineSeries::new(curve.points.clone(), colour.stroke_width(2))).expect(WHY);
                let Some(&end) = curve.points.last().filter(|_| !curve.name.is_empty()) else { continue };
                // The lowest curve is named below, where no other is.
                let lowest = self.curves.iter().all(|other| other.points.last().is_none_or(|last| last.1 >= end.1));
                let style = text(colour, HPos::Right, if lowest { VPos::Top } else { VPos::Bottom });
                chart.draw_series([Text::new(curve.name.clone(), end, style)]).expect(WHY);
            }
            root.present().expect(WHY);
        }
        svg
    }
}

/// A bar with its name.
pub(crate) struct Bar {
    /// Written above it.
    pub(crate) name: String,
    /// Its length; above zero.
    pub(crate) value: f64,
    /// Written behind it.
    pub(crate) label: String,
    /// Which colour.
    pub(crate) series: usize,
}

/// Bars that lie on a logarithmic axis, one below the other, each with its name above it.
pub(crate) struct Bars {
    /// The bars, first on top.
    pub(crate) bars: Vec<Bar>,
    /// Range of the axis; both above zero.
    pub(crate) range: (f64, f64),
    /// Label of a value on it.
    pub(crate) label: fn(f64) -> String,
}

impl Bars {
    /// Draws the chart.
    pub(crate) fn draw(&self) -> Drawing {
        Drawing::of(|size| self.at(size))
    }

    fn at(&self, size: Size) -> String {
        let (width, font) = if size == Size::Wide { (760, 14) } else { (340, 12) };
        let rows = self.bars.len().max(1);
        let mut svg = String::new();
        {
            let root = SVGBackend::with_string(&mut svg, (width, 40 * rows as u32 + 38)).into_drawing_area();
            let mut chart = ChartBuilder::on(&root)
                .margin(4)
                .margin_right(30)
                .x_label_area_size(26)
                .y_label_area_size(4)
                .build_cartesian_2d(Decades::new(self.range.0, self.range.1), 0f64..rows as f64)
                .expect(WHY);
            chart
                .configure_mesh()
                .disable_y_mesh()
                .x_labels(if size == Size::Wide { 10 } else { 4 })
                .x_label_formatter(&|value| (self.label)(*value))
                .label_style(TextStyle::from(("sans-serif", font).into_font()).color(&MUTED))
                .y_labels(0)
                .axis_style(GRID)
                .bold_line_style(GRID)
                .light_line_style(TRANSPARENT)
                .draw()
                .expect(WHY);
            for (at, bar) in self.bars.iter().enumerate() {
                let top = (rows - at) as f64;
                let colour = SERIES[bar.series % SERIES.len()];
                let corners = [(self.range.0, top - 0.48), (bar.value, top - 0.9)];
                chart.draw_series([Rectangle::new(corners, colour.filled())]).expect(WHY);
                let name = TextStyle::from(("sans-serif", font).into_font())
                    .color(&FG)
                    .pos(Pos::new(HPos::Left, VPos::Bottom));
                let text = fitting(&bar.name, &bar.label, if size == Size::Wide { 100 } else { 46 });
                chart.draw_series([Text::new(text, (self.range.0, top - 0.46), name)]).expect(WHY);
            }
            root.present().expect(WHY);
        }
        svg
    }
}

/// `name: label` in at most `most` letters; the name gives way.
fn fitting(name: &str, label: &str, most: usize) -> String {
    let room = most.saturating_sub(label.chars().count() + 3);
    let name = if name.chars().count() > room {
        format!("{}...", name.chars().take(room).collect::<String>().trim_end())
    } else {
        name.to_owned()
    };
    format!("{name}: {label}")
}

/// Bars of parts of a whole, one below the other.
pub(crate) struct Stacks {
    /// Name and parts in percent, with the name of each part, first on top.
    pub(crate) stacks: Vec<(String, Vec<(String, f64)>)>,
}

impl Stacks {
    /// Draws the chart.
    pub(crate) fn draw(&self) -> Drawing {
        Drawing::of(|size| self.at(size))
    }

    fn at(&self, size: Size) -> String {
        let (width, font, per_letter) = if size == Size::Wide { (760, 14, 1.15) } else { (340, 12, 2.3) };
        let rows = self.stacks.len().max(1);
        let mut svg = String::new();
        {
            let root = SVGBackend::with_string(&mut svg, (width, 52 * rows as u32 + 38)).into_drawing_area();
            let mut chart = ChartBuilder::on(&root)
                .margin(4)
                .margin_left(12)
                .margin_right(24)
                .x_label_area_size(26)
                .y_label_area_size(4)
                .build_cartesian_2d(0f64..100f64, 0f64..rows as f64)
                .expect(WHY);
            chart
                .configure_mesh()
                .disable_y_mesh()
                .x_labels(5)
                .x_label_formatter(&|value| format!("{value:.0} %"))
                .label_style(TextStyle::from(("sans-serif", font).into_font()).color(&MUTED))
                .y_labels(0)
                .axis_style(GRID)
                .bold_line_style(GRID)
                .light_line_style(TRANSPARENT)
                .draw()
                .expect(WHY);
            let style = |colour: &'static RGBColor, v: VPos| {
                TextStyle::from(("sans-serif", font).into_font()).color(colour).pos(Pos::new(HPos::Left, v))
            };
            for (at, (name, parts)) in self.stacks.iter().enumerate() {
                let top = (rows - at) as f64;
                let place = (0.0, top - 0.38);
                chart.draw_series([Text::new(name.clone(), place, style(&FG, VPos::Bottom))]).expect(WHY);
                let mut left = 0.0;
                for (rank, (part, percent)) in parts.iter().enumerate() {
                    let colour = SERIES[rank % 4];
                    let corners = [(left, top - 0.4), (left + percent, top - 0.9)];
                    chart.draw_series([Rectangle::new(corners, colour.mix(0.35).filled())]).expect(WHY);
                    chart.draw_series([Rectangle::new(corners, colour.stroke_width(1))]).expect(WHY);
                    let text = format!("{part} {percent:.0}");
                    if text.chars().count() as f64 * per_letter < *percent {
                        let place = (left + 0.6, top - 0.65);
                        chart.draw_series([Text::new(text, place, style(&FG, VPos::Center))]).expect(WHY);
                    }
                    left += percent;
                }
            }
            root.present().expect(WHY);
        }
        svg
    }
}

/// A logarithmic axis whose labels stand at powers of ten only. (The one of `plotters` puts labels between them.)
struct Decades {
    low: f64,
    high: f64,
}

impl Decades {
    fn new(low: f64, high: f64) -> Self {
        Self { low, high }
    }
}

impl ValueFormatter<f64> for Decades {
    fn format_ext(&self, value: &f64) -> String {
        value.to_string()
    }
}

impl Ranged for Decades {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, limit: (i32, i32)) -> i32 {
        let part = (value.max(self.low * 1e-3) / self.low).ln() / (self.high / self.low).ln();
        limit.0 + (f64::from(limit.1 - limit.0) * part).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        let (first, last) = (self.low.log10().ceil() as i32, self.high.log10().floor() as i32);
        let most = hint.max_num_points().max(2) as i32;
        let step = ((last - first) / most + 1).max(1);
        (first..=last).filter(|power| (power - first) % step == 0).map(|power| 10f64.powi(power)).collect()
    }

    fn range(&self) -> std::ops::Range<f64> {
        self.low..self.high
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_at_powers_of_ten() {
        let axis = Decades::new(1e6, 1e21);
        let points = axis.key_points(plotters::coord::ranged1d::BoldPoints(8));
        assert!(points.len() <= 8 && points.len() >= 4, "{points:?}");
        assert!(points.iter().all(|point| (point.log10() - point.log10().round()).abs() < 1e-9), "{points:?}");
        assert_eq!(axis.map(&1e6, (0, 300)), 0);
        assert_eq!(axis.map(&1e21, (0, 300)), 300);
        assert_eq!(axis.map(&10f64.powf(13.5), (0, 300)), 150);
    }

    #[test]
    fn drawings_use_placeholders_only() {
        let bars = Bars {
            bars: vec![Bar { name: "a <b>".to_owned(), value: 10.0, label: "10".to_owned(), series: 0 }],
            range: (1.0, 100.0),
            label: |value| value.to_string(),
        };
        let drawing = bars.draw();
        for svg in [&drawing.wide, &drawing.narrow] {
            assert!(svg.contains("a &lt;b&gt;"), "names are escaped");
            for colour in svg.split("=\"#").skip(1).map(|rest| &rest[..6]) {
                assert!(
                    colour.starts_with("0") || colour.starts_with("1111"),
                    "{colour} has no rule in the style sheet"
                );
            }
        }
        assert_eq!(bars.draw().wide, drawing.wide, "the same again");
    }
}
