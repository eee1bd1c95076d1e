// @ts-check
/** What kinds of secrets are called. */
import { gettext as _ } from "../strings.js";

/** The kind whose words fit another one. @param {string} kind @returns {string} */
export const like = (kind) => ({ extended_key: "private_key", keystore: "private_key", card_code: "card" })[kind] ?? kind;

/** What a secret is called. @param {string} kind @returns {string} */
export function called(kind) {
  return {
    seed_phrase: _("seed phrase"),
    private_key: _("private key"),
    one_time_code: _("one-time code"),
    password: _("password"),
    pin: _("password"),
    api_secret: _("API secret"),
    otp_seed: _("authenticator key"),
    card: _("card number"),
  }[like(kind)] ?? _("secret");
}
