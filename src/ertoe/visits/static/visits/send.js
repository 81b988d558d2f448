// Sends what waits: when there is a connection again, when the page is looked at again, and every few seconds in
// between. Whatever happens to an answer of the server, sending again changes nothing: every operation has its id.

import { AT_MOST } from "./taken.js";
import { word } from "./words.js";

const EVERY = 5_000;
const AT_LONGEST = 60_000;
const FOR_ALL = new Set(["offline", "sign_in", "shut"]); // it would be no different for the next visit
const TOO_MUCH = new Set([400, 413]);

export class Sender {
  // `visits()`: those that are open now; `tell(state)`: "waiting", "sending", "offline", "sign_in", "arrived", "unknown".
  constructor({ visits, device, url, tell }) {
    Object.assign(this, { visits, device, url, tell, waits: EVERY, most: AT_MOST, isSending: false });
    const soon = () => document.visibilityState === "visible" && this.now();
    addEventListener("online", soon);
    addEventListener("offline", () => this.tell("offline"));
    document.addEventListener("visibilitychange", soon);
  }

  get count() {
    return this.visits().reduce((sum, visit) => sum + visit.toSend.length, 0);
  }

  now() {
    this.waits = EVERY;
    return this.send();
  }

  // Something was kept: it goes with the next sending.
  soon() {
    if (!this.isSending) this.tell(navigator.onLine ? "waiting" : "offline");
    if (!this.timer && !this.isSending) this.again(EVERY);
  }

  again(after) {
    this.stop();
    this.timer = setTimeout(() => this.send(), after);
  }

  stop() {
    clearTimeout(this.timer);
    this.timer = 0;
  }

  // One visit after the other; what goes wrong with one does not keep the others waiting.
  async send() {
    if (this.isSending) return;
    this.stop();
    this.isSending = true;
    const came = await this.sendAll().finally(() => (this.isSending = false));
    if (came === "shut") return;
    this.tell(came);
    if (came === "arrived") return;
    this.again(this.waits);
    this.waits = Math.min(this.waits * 2, AT_LONGEST);
  }

  async sendAll() {
    let came = "arrived";
    for (const visit of this.visits()) {
      while (visit.toSend.length) {
        this.tell("sending");
        const said = await this.sendOne(visit);
        if (FOR_ALL.has(said)) return said;
        if (said === "arrived") this.waits = EVERY;
        else came = said;
        if (said !== "arrived") break;
      }
    }
    return came;
  }

  async sendOne(visit, isSecondTry = false) {
    const operations = await visit.parcel(this.most);
    if (!operations) return "shut";
    const answer = await this.post(visit, operations);
    if (answer === null) return "offline";
    const reply = await answer.json().catch(() => null);
    if (reply?.token) visit.token(reply.token);
    if (answer.ok && reply?.arrived) {
      const before = visit.toSend.length;
      await visit.took(operations, reply);
      this.most = AT_MOST;
      return visit.toSend.length < before ? "arrived" : "unknown";
    }
    if (answer.status === 403 && reply?.token && !isSecondTry) return this.sendOne(visit, true);
    if (answer.status === 401) return "sign_in";
    if (!TOO_MUCH.has(answer.status)) return "unknown";
    if (operations.length > 1) this.most = 1; // one of them is the trouble: the others need not wait for it
    else await visit.refused(operations[0], word("refused"));
    return "unknown";
  }

  async post(visit, operations) {
    const headers = { "Content-Type": "application/json", Accept: "application/json" };
    headers["X-CSRFToken"] = visit.given?.token ?? visit.lastToken ?? "";
    const body = JSON.stringify({ device: this.device, operations });
    const to = this.url.replace("00000000-0000-0000-0000-000000000000", visit.person);
    // No answer within this time is no answer: it is sent again, and changes nothing.
    const signal = AbortSignal.timeout(AT_LONGEST);
    return fetch(to, { method: "POST", headers, body, signal, redirect: "error", credentials: "same-origin" }).catch(() => null);
  }
}
