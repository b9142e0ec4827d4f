//! `mine --tui` (floor F6): the session on a screen that is drawn again and again, with the keys that people know from xmrig.
//! It reads the live state and asks the session for a rest or an end; it decides nothing.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use ratatui::Frame;
use ratatui::crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Style, Stylize};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::live::{Block, Device, Live, Search, State};
use super::shares::{HASHES_PER_DIFFICULTY, PoolFigures};
use crate::failure::Kind;
use crate::view::units;

/// How often the screen is drawn.
const FRAME: Duration = Duration::from_millis(200);

/// What somebody at the keyboard asks for.
#[derive(Clone, Default)]
pub(super) struct Keys(Arc<Asked>);

#[derive(Default)]
struct Asked {
    rest: AtomicBool,
    /// How the session shall end; none while nobody wants that.
    end: Mutex<Option<Kind>>,
}

impl Keys {
    /// Whether nothing shall be hashed.
    pub(super) fn want_rest(&self) -> bool {
        self.0.rest.load(Ordering::Relaxed)
    }

    /// How the session shall end.
    pub(super) fn want_end(&self) -> Option<Kind> {
        *self.0.end.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn press(&self, key: KeyCode, modifiers: KeyModifiers, live: &Live) {
        let end = |kind| *self.0.end.lock().unwrap_or_else(PoisonError::into_inner) = Some(kind);
        match key {
            // The terminal gives the key, not the signal, while the view has it.
            KeyCode::Char('c') if modifiers.contains(KeyModifiers::CONTROL) => end(Kind::Interrupted),
            KeyCode::Char('q' | 'Q') => end(Kind::Done),
            KeyCode::Char('p' | 'P') => self.0.rest.store(true, Ordering::Relaxed),
            KeyCode::Char('r' | 'R') => self.0.rest.store(false, Ordering::Relaxed),
            KeyCode::Char('h' | 'H') => {
                let mut state = live.lock();
                let rates = state.rates;
                let rate = units::hash_rate;
                let text = format!(
                    "{} over 10 s, {} over 60 s, {} over 15 min",
                    rate(rates.ten_seconds),
                    rate(rates.minute),
                    rate(rates.quarter_hour)
                );
                state.say(text);
            }
            _ => {}
        }
    }
}

/// The view on its thread. Dropped, it gives the terminal back.
pub(super) struct Tui {
    ended: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Tui {
    /// Takes the terminal.
    ///
    /// # Errors
    /// A terminal that can't be drawn on.
    pub(super) fn start(live: Live, keys: Keys) -> io::Result<Self> {
        let mut terminal = ratatui::try_init()?;
        let ended = Arc::new(AtomicBool::new(false));
        let end = Arc::clone(&ended);
        let draw = move || {
            while !end.load(Ordering::Relaxed) {
                let drawn = terminal.draw(|frame| draw(frame, &live.lock()));
                // A terminal that went away shows nothing; the mining goes on until it is told otherwise.
                if drawn.is_err() {
                    break;
                }
                if event::poll(FRAME).unwrap_or(false)
                    && let Ok(Event::Key(key)) = event::read()
                    && key.kind == KeyEventKind::Press
                {
                    keys.press(key.code, key.modifiers, &live);
                }
            }
        };
        match std::thread::Builder::new().name("view".to_owned()).spawn(draw) {
            Ok(thread) => Ok(Self { ended, thread: Some(thread) }),
            Err(error) => {
                ratatui::restore();
                Err(error)
            }
        }
    }
}

impl Drop for Tui {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            drop(thread.join()); // A panic there was printed by the hook that gives the terminal back.
        }
        ratatui::restore();
    }
}

/// The whole screen.
fn draw(frame: &mut Frame<'_>, state: &State) {
    let area = frame.area();
    let wide = area.width >= 60;
    let devices: Vec<Line<'_>> = state.devices.iter().map(|device| device_line(device, wide)).collect();
    let search = state.search.as_ref().map_or_else(
        || vec![Line::from(" waiting for a template").dim()],
        |search| search_lines(search, state.rate(), wide, area.height >= 18),
    );
    let blocks: Vec<Line<'_>> = state.blocks.iter().map(|block| block_line(block, wide)).collect();
    let pools: Vec<Line<'_>> = state.pools.iter().map(|pool| pool_line(pool, state.rate(), wide)).collect();
    let messages = usize::from(area.height >= 16).max(usize::from(area.height >= 24) * 2);
    let rows = |lines: usize| Constraint::Length(u16::try_from(lines).unwrap_or(u16::MAX));
    let most_devices = usize::from(area.height / 4).max(1);
    let [title, device_area, pool_area, search_area, block_area, message_area, keys] = Layout::vertical([
        Constraint::Length(1),
        rows(devices.len().clamp(1, most_devices)),
        rows(pools.len().min(most_devices)),
        rows(search.len()),
        Constraint::Min(0),
        rows(messages),
        Constraint::Length(1),
    ])
    .areas(area);
    frame.render_widget(title_line(state, wide), title);
    frame.render_widget(Paragraph::new(devices), device_area);
    frame.render_widget(Paragraph::new(pools), pool_area);
    frame.render_widget(Paragraph::new(search), search_area);
    headed(frame, block_area, " last blocks", blocks);
    let said: Vec<Line<'_>> = state.messages.iter().map(|text| Line::from(format!(" {text}")).dim()).collect();
    frame.render_widget(Paragraph::new(said), message_area);
    frame.render_widget(key_line(state), keys);
}

/// Lines under a heading, where there is room for any.
fn headed(frame: &mut Frame<'_>, area: Rect, heading: &'static str, mut lines: Vec<Line<'_>>) {
    if area.height >= 2 {
        lines.insert(0, Line::from(heading).bold());
    }
    frame.render_widget(Paragraph::new(lines), area);
}

fn title_line(state: &State, wide: bool) -> Line<'static> {
    let rate = if state.resting.is_some() { "resting".to_owned() } else { units::hash_rate(state.rate()) };
    let mut spans = vec![Span::from(" hashgrind ").bold(), Span::from(format!(" {rate}  {} blocks", state.accepted))];
    if state.stale + state.rejected + state.hardware_errors > 0 {
        let (stale, rejected, errors) = (state.stale, state.rejected, state.hardware_errors);
        spans.push(Span::from(format!("  {stale} stale  {rejected} rejected  {errors} hardware errors")).red());
    }
    if wide {
        let up = units::span(state.started.elapsed().as_secs_f64());
        spans.push(Span::from(format!("  {} {}  {up}", state.source, state.chain)));
    }
    Line::from(spans).style(Style::new().reversed())
}

fn device_line(device: &Device, wide: bool) -> Line<'static> {
    let watts = device.watts.map_or_else(|| "n/a W".to_owned(), |watts| format!("{watts:.0} W"));
    let celsius = device.celsius.map_or_else(|| "n/a °C".to_owned(), |celsius| format!("{celsius:.0} °C"));
    let rate = if device.gone { "gone".to_owned() } else { units::hash_rate(device.rate) };
    let text = if wide {
        let name = format!("{} ({})", device.name, device.kernel);
        format!(" {:<48} {rate:>11} {watts:>7} {celsius:>7}", cut(&name, 48))
    } else {
        format!(" {:<12}{rate:>11}{watts:>7}{celsius:>8}", cut(&device.name, 12))
    };
    if device.gone { Line::from(text).red() } else { Line::from(text) }
}

/// A pool: what it has said of shares, and when the next one is due.
fn pool_line(pool: &PoolFigures, rate: f64, wide: bool) -> Line<'static> {
    let shares = pool.shares.words();
    if !pool.up {
        return Line::from(format!(" {} not connected; {shares}", pool.name)).red();
    }
    let next = pool.difficulty.filter(|_| wide && rate > 0.0).map(|difficulty| {
        let seconds = difficulty * HASHES_PER_DIFFICULTY / rate;
        format!("; difficulty {difficulty}, a share in {}", units::span(seconds))
    });
    Line::from(format!(" {} shares: {shares}{}", pool.name, next.unwrap_or_default()))
}

/// The block in search: the header's fields, what its hash must be below, the lowest one so far, how the wait goes.
fn search_lines(search: &Search, rate: f64, wide: bool, tall: bool) -> Vec<Line<'static>> {
    let header = &search.header;
    let hash = |text: String| if wide { text } else { format!("{}...", &text[..24]) };
    let field =
        |name: &str, value: String| Line::from(vec![Span::from(format!(" {name:<9}")).dim(), Span::from(value)]);
    let ratio = units::factor(search.hashes as f64 / search.expected_hashes);
    let longer = units::longer(search.expected_hashes, search.hashes as f64);
    let expected = if rate > 0.0 { units::span(search.expected_hashes / rate) } else { "n/a".to_owned() };
    let mut lines = Vec::new();
    if tall {
        lines.push(Line::from(""));
    }
    let transactions = match search.transactions {
        None => String::new(),
        Some(1) => ", 1 transaction".to_owned(),
        Some(n) => format!(", {n} transactions"),
    };
    lines.push(Line::from(format!(" block {}{transactions}", search.height)).bold());
    if tall {
        lines.push(field("version", format!("{:08x}", header.version())));
        lines.push(field("previous", hash(header.previous().to_string())));
        lines.push(field("merkle", hash(header.merkle_root().to_string())));
        lines.push(field("time", format!("{} ({} UTC)", header.time(), units::clock_time(header.time().into()))));
        lines.push(field("bits", header.bits().to_string()));
        lines.push(field("nonce", "all of them, one after the other".to_owned()));
    }
    lines.push(field("target", hash(BlockNumber(search).target())));
    lines.push(field("best", search.best.map_or_else(|| "none yet".to_owned(), |best| hash(best.to_string()))));
    let wait = format!("{} of {expected} expected", units::span(search.seconds));
    if wide {
        lines.push(field("wait", format!("{wait}, {ratio} x; {longer} of blocks take longer")));
    } else {
        lines.push(field("wait", wait));
        lines.push(field("luck", format!("{ratio} x; {longer} take longer")));
    }
    if tall {
        lines.push(Line::from(""));
    }
    lines
}

/// The target as a number like a hash.
struct BlockNumber<'a>(&'a Search);

impl BlockNumber<'_> {
    fn target(&self) -> String {
        hashgrind::pow::BlockDigest::from_bytes_le(self.0.target.to_bytes_le()).to_string()
    }
}

fn block_line(block: &Block, wide: bool) -> Line<'static> {
    let Block { height, hash, seconds, luck, answer } = block;
    let (seconds, luck) = (units::span(*seconds), units::factor(*luck));
    let text = if wide {
        format!(" {height:>7}  {}...  {seconds:>9}  {luck:>6} x  {answer}", cut(hash, 24))
    } else {
        format!(" {height:>6} {seconds:>9} {luck:>6} x {answer}")
    };
    match *answer {
        "rejected" | "stale" => Line::from(text).red(),
        "accepted" => Line::from(text).green(),
        _ => Line::from(text),
    }
}

fn key_line(state: &State) -> Line<'static> {
    match &state.resting {
        Some(why) => Line::from(format!(" r resume  q quit   resting: {why}")).yellow(),
        None if state.waiting.is_some() => {
            Line::from(format!(" q quit   waiting: {}", state.waiting.as_deref().unwrap_or_default())).yellow()
        }
        None => Line::from(" h hash rate  p pause  r resume  q quit").dim(),
    }
}

/// At most so many characters.
fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

#[cfg(test)]
mod tests {
    use hashgrind::pow::{BlockDigest, CompactTarget, RawHeader};
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    use super::super::shares::Verdict;
    use super::*;

    fn live() -> Live {
        let live = Live::new();
        let header = RawHeader::genesis();
        let target = CompactTarget::from_consensus(0x1d00_ffff).to_target().expect("difficulty 1");
        let mut state = live.lock();
        state.source = "practice".to_owned();
        state.chain = "regtest".to_owned();
        state.devices = vec![
            Device {
                name: "Example Graphics 9000 with a name that is far too long for any screen".to_owned(),
                kernel: "scan/uniform/4".to_owned(),
                rate: 1.04e9,
                hashes: 1 << 40,
                gone: false,
                watts: Some(58.2),
                celsius: Some(71.0),
            },
            Device {
                name: "Example Processor x 8".to_owned(),
                kernel: "avx2-8".to_owned(),
                rate: 3.2e7,
                hashes: 1 << 30,
                gone: false,
                watts: None,
                celsius: None,
            },
        ];
        state.search = Some(Search {
            height: 840_000,
            transactions: Some(3),
            header,
            target,
            expected_hashes: 4_295_032_833.0,
            hashes: 3_000_000_000,
            seconds: 2.9,
            best: Some(BlockDigest::from_bytes_le([0x17; 32])),
        });
        for height in (839_900..840_000).rev() {
            let hash = header.digest().to_string();
            state.blocks.push_back(Block { height, hash, seconds: 31.5, luck: 1.25, answer: "accepted" });
        }
        state.say("a sentence that is longer than the screen is wide, because somebody had a lot to say".to_owned());
        state.accepted = 100;
        drop(state);
        live
    }

    fn screen(live: &Live, width: u16, height: u16) -> Vec<String> {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a terminal in memory");
        terminal.draw(|frame| draw(frame, &live.lock())).expect("drawn");
        let buffer = terminal.backend().buffer();
        (0..height).map(|y| (0..width).map(|x| buffer[(x, y)].symbol()).collect()).collect()
    }

    /// Every part stands on lines of its own, in this order.
    fn in_order(screen: &[String], parts: &[&str]) {
        let mut last = None;
        for part in parts {
            let at = screen.iter().position(|line| line.contains(part));
            assert!(at.is_some() && at > last, "{part:?} at {at:?} after {last:?} in\n{}", screen.join("\n"));
            last = at;
        }
    }

    #[test]
    fn a_common_terminal_shows_everything() {
        let genesis = RawHeader::genesis();
        let (merkle, target) = (genesis.merkle_root().to_string(), "00000000ffff0000");
        let screen = screen(&live(), 80, 24);
        in_order(
            &screen,
            &["hashgrind  1.07 GH/s  100 blocks", "58 W   71 °C", "n/a W  n/a °C", "block 840000", "version  00000001"],
        );
        in_order(&screen, &["block 840000", "previous", &merkle, "bits     1d00ffff", target, "1717171717"]);
        in_order(&screen, &["best", "2.9 s of 4.0 s expected, 0.70 x; 50 % of blocks", "last blocks", "839999"]);
        in_order(&screen, &["839999", "839998", "a sentence that is longer", "h hash rate  p pause  r resume  q quit"]);
    }

    #[test]
    fn pools_have_a_line_each() {
        let live = live();
        let mut pools = vec![PoolFigures::new("a.example:3333".to_owned()), PoolFigures::new("b.example:1".to_owned())];
        (pools[0].up, pools[0].difficulty) = (true, Some(2.5));
        pools[0].count(Verdict::Accepted, 2.5);
        pools[0].count(Verdict::Low, 2.5);
        live.lock().pools = pools;
        let first = "a.example:3333 shares: 1 accepted, 1 low; difficulty 2.5, a share in 10.0 s";
        in_order(&screen(&live, 80, 24), &[first, "b.example:1 not connected; 0 accepted", "block 840000"]);
        in_order(&screen(&live, 40, 12), &["a.example:3333 shares: 1 accepted", "block 840000"]);
    }

    #[test]
    fn a_small_terminal_keeps_what_matters() {
        let screen = screen(&live(), 40, 12);
        in_order(
            &screen,
            &[
                "hashgrind  1.07 GH/s  100 blocks",
                "58 W",
                "n/a °C",
                "block 840000",
                "target   00000000ffff",
                "best     171717",
                "2.9 s of 4.0 s expected",
                "0.70 x; 50 % take longer",
                "last blocks",
                "839999    31.5 s   1.25 x accepted",
                "q quit",
            ],
        );
    }

    #[test]
    fn no_size_and_no_state_panics() {
        for (width, height) in [(1, 1), (2, 3), (10, 2), (40, 5), (59, 15), (60, 17), (80, 18), (300, 100)] {
            screen(&live(), width, height);
            screen(&Live::new(), width, height);
        }
        let live = live();
        live.lock().resting = Some("the machine runs on battery".to_owned());
        let screen = screen(&live, 80, 24);
        in_order(&screen, &["hashgrind  resting", "r resume  q quit   resting: the machine runs on battery"]);
        live.lock().resting = None;
        live.waiting(Some("no node at 127.0.0.1:18443"));
        in_order(
            &self::screen(&live, 80, 24),
            &["hashgrind  1.07 GH/s", "q quit   waiting: no node at 127.0.0.1:18443"],
        );
    }

    #[test]
    fn keys_ask_and_nothing_more() {
        let (keys, live) = (Keys::default(), live());
        let press = |key| keys.press(KeyCode::Char(key), KeyModifiers::NONE, &live);
        assert_eq!((keys.want_rest(), keys.want_end()), (false, None));
        press('c');
        press('x');
        assert_eq!((keys.want_rest(), keys.want_end()), (false, None));
        press('p');
        assert!(keys.want_rest());
        press('r');
        assert!(!keys.want_rest());
        press('h');
        assert!(live.lock().messages[0].contains("over 15 min"), "{:?}", live.lock().messages[0]);
        press('q');
        assert_eq!(keys.want_end(), Some(Kind::Done));
        keys.press(KeyCode::Char('c'), KeyModifiers::CONTROL, &live);
        assert_eq!(keys.want_end(), Some(Kind::Interrupted));
    }
}
