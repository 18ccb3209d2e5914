var auth = Request.Headers["Authorization"];
// ruleid: cs-login-header-logged
_log.LogDebug("call with {Auth} from {Ip}", Request.Headers["Authorization"], ip);
if (!auth.StartsWith(
