// @ts-check
/** What the server noticed when the conversation was opened, in words. */
import { gettext as _ } from "../strings.js";

/** @param {string} code */
export function noticed(code) {
  if (code === "identity_expired") return _("Your sign-in has ended, so you are a guest here. Sign in again in the app to be recognised.");
  if (code === "identity_refused") return _("We could not recognise you, so you are a guest here. Sign in again in the app to be recognised.");
  return code;
}
