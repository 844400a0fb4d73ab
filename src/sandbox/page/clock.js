import { h, replaceChildren } from './dom.js';
import { icon } from './icons.js';
import { formatRelative, formatTimestamp } from './timestamps.js';

/**
 * The sandbox's time and how to move it.
 *
 * @typedef {object} ClockView
 * @property {import('../window/protocol.js').Clock} clock
 * @property {string} locale
 * @property {import('./words/words.js').Words} words
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MOST_MOMENTS = 8;

/**
 * @param {HTMLElement} root
 * @param {(request: import('../window/protocol.js').ClockRequest) => Promise<unknown>} send
 */
export function createClock(root, send) {
  const face = h('span', { class: 'clock-face' });
  const button = h(
    'button',
    { class: 'clock-button', type: 'button', 'aria-expanded': 'false', 'aria-controls': 'clock-panel' },
    icon('clock'),
    face,
  );
  const panel = h('div', { class: 'clock-panel', id: 'clock-panel', role: 'dialog', tabindex: -1 });
  panel.hidden = true;
  root.append(button, panel);
  /** @type {ClockView | undefined} */
  let view;

  const now = () => Date.now() + (view?.clock.offset ?? 0);

  /** @param {import('../window/protocol.js').ClockRequest} request */
  async function move(request) {
    try {
      await send(request);
    } catch {
      panel.prepend(h('p', { class: 'failure', role: 'alert' }, view?.words.clockRange));
    }
  }

  /** @param {boolean} open */
  function toggle(open) {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) {
      renderPanel();
      panel.focus();
    }
  }

  function tick() {
    if (!view) return;
    const { locale, words } = view;
    const time = new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
    });
    const text = time.format(now());
    if (face.textContent === text) return;
    face.textContent = text;
    button.title = `${words.clockTitle} — ${formatTimestamp(now(), 'F', locale, now())}`;
    button.setAttribute('aria-label', `${words.clock} — ${text}`);
  }

  function renderPanel() {
    if (!view) return;
    const { clock, locale, words } = view;
    const moments = clock.moments.filter((moment) => moment > now()).slice(0, MOST_MOMENTS);
    const field = h('input', {
      type: 'datetime-local',
      'aria-label': words.setTime,
      value: localDateTime(now()),
      min: '2015-01-02T00:00',
      max: '2099-12-30T23:59',
      required: true,
    });
    const jump = (/** @type {string} */ label, /** @type {number} */ by) =>
      h('button', { class: 'button secondary', type: 'button', 'data-key': `by-${by}`, click: () => move({ by }) }, label);
    const focused = panel.contains(document.activeElement) ? document.activeElement?.getAttribute('data-key') : undefined;
    panel.setAttribute('aria-label', words.clockTitle);
    replaceChildren(
      panel,
      h('h2', {}, words.clockTitle),
      h('p', { class: 'clock-now' }, formatTimestamp(now(), 'F', locale, now())),
      h('p', { class: 'clock-offset' }, offsetSentence(clock.offset, words)),
      h('div', { class: 'row' }, jump(words.plusMinute, MINUTE), jump(words.plusHour, HOUR), jump(words.plusDay, DAY)),
      h(
        'form',
        {
          class: 'clock-form',
          submit: (event) => {
            event.preventDefault();
            const to = new Date(field.value).getTime();
            if (Number.isFinite(to)) move({ to });
          },
        },
        h('label', {}, h('span', {}, words.setTime), field),
        h('button', { class: 'button primary', type: 'submit', 'data-key': 'go' }, words.go),
      ),
      h('h3', {}, words.nextMoments),
      moments.length === 0 ? h('p', { class: 'clock-none' }, words.noMoments) : null,
      h(
        'ul',
        { class: 'moments' },
        moments.map((moment) =>
          h(
            'li',
            {},
            h(
              'button',
              { class: 'moment', type: 'button', 'data-moment': moment, click: () => move({ to: moment }) },
              h('span', {}, formatTimestamp(moment, 'F', locale, now())),
              h('small', {}, formatRelative(moment, locale, now())),
            ),
          ),
        ),
      ),
    );
    if (focused) /** @type {HTMLElement | null} */ (panel.querySelector(`[data-key="${CSS.escape(focused)}"]`))?.focus();
    else if (!panel.hidden && !panel.contains(document.activeElement)) panel.focus();
  }

  button.addEventListener('click', () => toggle(panel.hidden !== false));
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    event.preventDefault();
    toggle(false);
    button.focus();
  });
  document.addEventListener('pointerdown', (event) => {
    if (!panel.hidden && !event.composedPath().includes(root)) toggle(false);
  });
  setInterval(tick, 1000);

  /** @param {ClockView} next */
  return function render(next) {
    const changed = !view || view.clock !== next.clock || view.locale !== next.locale;
    view = next;
    root.classList.toggle('moved', Math.abs(next.clock.offset) >= MINUTE);
    tick();
    if (changed && !panel.hidden) renderPanel();
  };
}

/**
 * @param {number} offset
 * @param {import('./words/words.js').Words} words
 */
function offsetSentence(offset, words) {
  const size = Math.abs(offset);
  if (size < MINUTE) return words.clockReal;
  const days = Math.floor(size / DAY);
  const hours = Math.floor((size % DAY) / HOUR);
  const minutes = Math.floor((size % HOUR) / MINUTE);
  const span = [days > 0 ? `${days} ${words.dayUnit}` : '', hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : ''];
  const text = span.filter((part) => part !== '').join(' ');
  return offset > 0 ? words.clockAhead(text) : words.clockBehind(text);
}

/**
 * The value of a `datetime-local` field, which knows the browser's zone only.
 * @param {number} time
 */
function localDateTime(time) {
  const date = new Date(time);
  return new Date(time - date.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
}
