// @ts-check
/** Example problems of one product area, from its most asked intents. */
import { gettext as _ } from "../strings.js";

/** @param {string} area the topic's slug @returns {string[]} */
export const problems = (area) =>
  ({
    "deposits-and-withdrawals": [_("My deposit has not arrived"), _("My withdrawal is pending"), _("I used the wrong network")],
    "sign-in-and-security": [_("I cannot sign in"), _("I lost my authenticator"), _("My account is locked")],
    "identity-check": [_("My identity check was refused"), _("My identity check takes long"), _("I want to change my name")],
    trading: [_("My order was not filled"), _("I was liquidated"), _("I do not understand a fee")],
    "p2p-and-card": [_("The seller does not release the coins"), _("I paid and the order was cancelled"), _("My card payment failed")],
  })[area] ?? [_("My deposit has not arrived"), _("I cannot sign in"), _("My withdrawal is pending")];
