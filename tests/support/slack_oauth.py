"""The side of Slack that hands out tokens when a workspace installs the bot, and renews them."""

import itertools
from dataclasses import dataclass, field

from slack_payloads import APP, TEAM, Json
from slack_store import Store, Workspace

CLIENT_ID, CLIENT_SECRET, CODE = "111.222", "hush", "one-time-code"
_numbers = itertools.count(1)


@dataclass
class OAuth:
    """Answers oauth.v2.access; `expires_in` makes tokens expire and comes with a refresh token."""

    store: Store
    workspace: Workspace = field(default_factory=Workspace)
    expires_in: int = 0
    whole_enterprise: bool = False
    enterprise: str = ""
    refreshed: list[str] = field(default_factory=list)

    def __call__(self, body: Json) -> Json:
        if body.get("grant_type") == "refresh_token":
            return self._renew(body)
        if body.get("code") != CODE:
            return {"ok": False, "error": "invalid_code"}
        team = {"id": self.workspace.team, "name": self.workspace.name}
        enterprise = {"id": self.enterprise, "name": "Org"} if self.enterprise else None
        return self._tokens() | {
            "app_id": APP,
            "bot_user_id": self.workspace.user,
            "scope": "chat:write,commands",
            "team": None if self.whole_enterprise else team,
            "enterprise": enterprise,
            "is_enterprise_install": self.whole_enterprise,
            "authed_user": {"id": "U0ANN"},
        }

    def _renew(self, body: Json) -> Json:
        if body["refresh_token"] in self.refreshed:
            return {"ok": False, "error": "invalid_refresh_token"}
        self.refreshed.append(body["refresh_token"])
        return self._tokens() | {"team": {"id": TEAM}}

    def _tokens(self) -> Json:
        number = next(_numbers)
        # Longer than the SDK's own columns hold.
        token = f"xoxe.xoxb-{number}-{'x' * 240}"
        self.store.tokens[token] = self.workspace
        made: Json = {"ok": True, "access_token": token, "token_type": "bot"}
        if self.expires_in:
            made |= {"refresh_token": f"xoxe-{number}", "expires_in": self.expires_in}
        return made
