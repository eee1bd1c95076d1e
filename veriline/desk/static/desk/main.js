// @ts-check
/** The desk's script: everything works without it but what is live. */

import * as acts from "./acts.js";
import * as clock from "./clock.js";
import * as composer from "./composer.js";
import * as keys from "./keys.js";
import * as list from "./list.js";
import * as live from "./live.js";
import { all, one } from "./page.js";
import * as palette from "./palette.js";
import * as pane from "./pane.js";
import * as presence from "./presence.js";
import * as shield from "./shield.js";
import { toast } from "./toast.js";
import * as zone from "./zone.js";

zone.tell();
pane.adopt();
presence.start();
list.tell(one(".list"));
composer.start();
acts.start();
keys.start();
palette.start();
clock.start();
for (const message of all("#messages li")) toast(message.textContent ?? "");
one("#messages")?.remove();
pane.prefetchNeighbours();
one(".views a[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
live.start();
requestIdleCallback?.(() => shield.load());
document.documentElement.dataset.ready = "1";
