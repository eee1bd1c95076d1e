/**
 * Types of the chat panel, for editors and `tsc -p jsconfig.json`. No browser loads this file.
 *
 * `<veriline-chat>`: `mode="float"` (made by `widget.js`) stands beside the page, or is a dialog on phones;
 * `mode="page"` fills its container; `mode="embed"` fills an app's web view, which passes the customer's token as
 * `#token=` (or `#identity=`). Attributes: `data-language data-identity data-product-area data-theme data-brand data-app
 * data-app-version data-api`, and `data-signed-in` on our own pages for a customer's session. Methods: `open()`,
 * `close()`, `identify(token)`, and `cry()`, which says at once that the account may be stolen.
 */

/** A token, or a function that fetches a fresh one, since a token works once. */
type Identity = string | (() => Promise<string>);

/** What an element may hold. */
type Child = Node | string | number | null | undefined | false | Child[];

interface Actor { kind: "customer" | "bot" | "agent" | "system"; name?: string; staff_number?: string }

/** An event of the Customer API. */
interface ChatEvent { conversation: string; seq: number; type: string; at: string; actor: Actor; data: any }

/** A field to fill in; `value` is empty until it is known. */
interface Wanted { code: string; label: string; hint: string; value: string; choices: [string, string][] }

interface Suggestion { id: string; title: string; url: string; lead?: string; excerpt?: string }
interface Incident { severity: string; title: string; text: string; url: string }
interface Topic { id: string; label: string }

/** One thing in the log. */
interface Item {
  seq: number;
  kind: "message" | "joined" | "left" | "ended" | "reopened";
  at: string;
  who: Actor;
  id?: string;
  text?: string;
  language?: string;
  /** Kinds of secrets taken out of this message. */
  removed?: string[];
  /** Kinds of secrets this message tells were removed. */
  exposed?: string[];
  files?: any[];
  suggestions?: Suggestion[];
  /** What the articles say, quoted (view/answer.js). */
  answer?: any;
  /** Names ("person", "solved", "emergency"), or objects with a label and a url, fields or words. */
  actions?: any[];
}

/** Where one stands in the line. Minutes, rounded up; null when nobody can know them. */
interface Place {
  position: number | null;
  low: number | null;
  high: number | null;
  likely: number | null;
  open: boolean;
  opensAt: string | null;
}

/** What the customer sees of a conversation. */
interface Talk {
  /** The last event applied. */
  seq: number;
  items: Item[];
  turn: "bot" | "queue" | "person" | "closed";
  /** Who answers, or answered last. */
  person: { name: string; number: string } | null;
  place: Place | null;
  /** Fields that help whoever answers, while it waits. */
  wanted?: Wanted[];
  /** Seq of the event that put it into the line. */
  waitingSince: number;
  /** An emergency went ahead. */
  overtaken: boolean;
  /** Null until the server said. */
  hours: { open: boolean; opensAt: string | null } | null;
  /** Likely minutes in the line, for somebody not in it. */
  wait: number | null;
  emergency: boolean;
  closedAt: string | null;
  /** A person helped. */
  rateable: boolean;
  /** What it is about, as the API says it: slugs, or objects with a label. */
  topics: { category: any; categories?: any[] } | null;
  /** Who is typing. */
  typing: string;
  /** How far the other side has read. */
  seen: { seq: number; at: string } | null;
  assurance: number;
  /** The last event about what is the matter with what it is about. */
  troubled: ChatEvent | null;
}

interface SentFile { attachment: string; name: string; size: number }

/** A message on its way. */
interface Outgoing {
  client_id: string;
  text: string;
  files: SentFile[];
  fields?: Record<string, string>;
  at: string;
  state: "waiting" | "failed" | "sent";
  /** Why it failed, in the customer's language. */
  why?: string;
  /** Makes no bubble, such as a changed category. */
  quiet?: boolean;
  /** The server's, once it is sent. */
  id?: string;
}

/** A file being added to a message. `share` runs from 0 to 1. */
interface Tile {
  key: string;
  file: File;
  stop: AbortController;
  state: "waiting" | "uploading" | "ready" | "refused";
  share: number;
  why?: string;
  again?: boolean;
  attachment?: string;
}

interface Finding { kind: string; start: number; end: number }

/** The connection; `retryAt` in ms since the epoch when it waits. */
interface Network { state: "connecting" | "live" | "polling" | "waiting" | "refused"; retryAt: number }

/** This browser's hold on one conversation. */
interface Session {
  conversation: string;
  token: string;
  live_url: string;
  assurance: number;
  /** The account it was opened for; another one on this device never sees it. */
  who: string;
  tokenAt: number;
  /** Codes of what the server noticed when it was opened. */
  notices: string[];
}

interface Memory {
  get(name: string): any;
  /** Everything kept under names that start so. */
  all(start: string): any[];
  /** Null forgets it. */
  set(name: string, value: any): void;
  /** Tells of changes made by other tabs; returns "stop". */
  watch(listen: (name: string) => void): () => void;
}

interface Device { app: string; version: string; os: string; locale: string; timezone: string; user_agent: string }

/** What the page shows. */
interface View {
  phase: "idle" | "starting" | "ready" | "failed" | "lost";
  talk: Talk;
  outgoing: Outgoing[];
  net: Network;
  assurance: number;
  /** Codes of what the server noticed when it was opened. */
  notices: string[];
  /** The last thing that did not work. */
  trouble: string;
  /** The address a link was sent to. */
  emailed: string;
  rated: string;
  unread: number;
  /** The customer called for help by the one button. */
  cried: boolean;
}

type News = { text: string; about: string; urgent?: boolean };
type Target = { url: string; headers: Record<string, string> };

/** What views may ask for. */
interface Ui {
  chat: Chat;
  mode: "float" | "page" | "embed";
  origin: string;
  brand: string;
  area: string;
  /** A part that most visits never see. */
  later<T>(load: () => Promise<T>): Promise<T>;
  /** What a web view says of its app. */
  app: { app?: string; appVersion?: string };
  close(): void;
  speak(language: string): void;
  /** A link in the chat was chosen. */
  follow(url: string): void;
  /** Attributes of a link. */
  linkTo(url: string): Record<string, any>;
  toggleMenu(): void;
  /** Says something, unless the secret shield finds one in it: then false. */
  say(text: string, fields?: Record<string, string>): Promise<boolean>;
  clean(text: string): Promise<boolean>;
  download(): void;
  openFile(url: string, name: string): void;
  focusComposer(): void;
  /** One tap calls for help; the next words go into the composer. */
  cry(): void;
  pickFiles(): void;
  /** Says it politely: about one thing at most once a minute, unless urgent. */
  status(news: News): void;
}

/** One part of the panel: a node, and how it shows the state. */
interface Part { node: any; show(view: View): void; [more: string]: any }
type MakePart = (ui: Ui) => Part;

interface Api {
  /** Opens a conversation, or the one a transfer code stands for. */
  start(opening: object): Promise<any>;
  /** Whether a person can be reached now, before there is a conversation. */
  availability(): Promise<any>;
  /** A person's open conversations: by identity token, or by our own pages' session (""). */
  mine(identity: string): Promise<any>;
  events(id: string, after: number): Promise<{ events: ChatEvent[]; last_seq: number }>;
  /** `verb`: messages, handoff, close, reopen, rating, identity, token, transfer-code. */
  act(id: string, verb: string, body?: object): Promise<any>;
  place(id: string): Promise<any>;
  leave(id: string): Promise<any>;
  /** Where the customer's own copy is. */
  transcript(id: string): string;
  /** A file's bytes, for which its address alone is not enough. */
  file(url: string): Promise<Blob>;
  /** Where and how a file is uploaded. */
  attachments(id: string): Target;
}

interface OutboxParts {
  memory: Memory;
  post(message: Outgoing): Promise<{ id: string }>;
  /** The log shows that message already. */
  logged(id: string): boolean;
  changed(): void;
  /** The server said no, or wait. */
  refused(problem: import("./api.js").Problem): void;
}

interface Outbox {
  /** Sends what waits now. */
  flush(): void;
  drop(clientId: string): void;
  /** What is not in the log yet, in order. */
  all(): Outgoing[];
  add(message: Outgoing): void;
  /** Sends failed ones again: one, or all. */
  retry(clientId?: string): void;
  /** An event of the customer's own arrived: the log shows that message from now on. */
  settle(id: string, clientId: string): void;
  /** Forgets everything: the conversation is given up. */
  clear(): void;
  stop(): void;
}

interface StreamParts {
  /** Of the WebSocket. */
  address(): string;
  token(): string;
  /** Seq of the last event applied. */
  cursor(): number;
  fetchEvents(after: number): Promise<{ events: ChatEvent[]; last_seq: number }>;
  /** Takes the next event. */
  apply(event: ChatEvent): void;
  hinted(hint: any): void;
  changed(network: Network): void;
}

interface Stream {
  /** Tries now, whatever the countdown says. */
  retry(): void;
  /** Reads what happened, without waiting to be told. */
  read(): void;
  /** Reads one event again, such as a message that was redacted. */
  again(seq: number): Promise<ChatEvent | undefined>;
  /** Something worth knowing but not worth keeping: typing, read marks. Whether it went out. */
  mention(frame: object): boolean;
  end(): void;
}

interface ChatParts {
  /** Of the API. */
  origin: string;
  /** The exchange's token for its signed-in customer, "" for a guest. */
  identity(): Promise<string>;
  /** Our own page says that this browser's session is a customer's. */
  known: boolean;
  /** What to send with a new conversation. */
  opening(): Promise<object>;
  /** Of the product the page is about. */
  area: string;
  changed(view: View): void;
}

interface Chat {
  store: Memory;
  view(): View;
  /** The chat was opened. */
  look(): void;
  /** Opens or continues the conversation; safe to call again. */
  start(): Promise<void>;
  /** A conversation is stored. */
  has(): boolean;
  /** Sends, or keeps until it can be sent. The text has passed the secret shield. */
  say(text: string, files?: SentFile[], more?: { fields?: Record<string, string>; quiet?: boolean }): void;
  /** Says at once that the account may be stolen; by these words the server calls a person. */
  cry(): void;
  retrySending(clientId?: string): void;
  dropUnsent(clientId: string): void;
  reconnect(): void;
  leaveLine(): Promise<any>;
  /** One verb of the API: handoff, close, reopen, rating, identity, transfer-code. Undefined when it failed, which is told. */
  act(verb: string, body?: object): Promise<any>;
  /** Somebody else is signed in now, or nobody. True when the conversation was given up for that. */
  identify(): Promise<boolean>;
  /** Keeps something in this browser and shows it. */
  remember(name: string, value: any): void;
  /** Where and how a file is uploaded, once there is a conversation. */
  uploads(): Promise<Target>;
  /** A file's bytes, or the transcript's. */
  fetchFile(url?: string): Promise<Blob | undefined>;
  /** A file's bytes to look at; that it did not come is no trouble. */
  peek(url: string): Promise<Blob>;
  /** Continues the conversation a one-time code names. */
  redeem(code: string): Promise<void>;
  /** Gives this conversation up on this device; the next word opens a new one. */
  fresh(): void;
  typing(): void;
  /** The customer has everything up to here on the screen. */
  seen(): void;
  /** What was said has been read. */
  dismiss(): void;
  stop(): void;
}

interface ComposerParts {
  send(text: string, files?: SentFile[], fields?: Record<string, string>): void;
  uploads(): Promise<Target>;
  typing(): void;
  person(): void;
  /** The customer's last message, when it is recent. */
  lastWords(): string;
  /** Keeps the draft. */
  store: Memory;
  later: Ui["later"];
  status(news: News): void;
}
