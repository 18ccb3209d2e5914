public class Sessions
{
    public void Start(User user)
    {
        // ruleid: cs-token-of-clock-or-counter
        var token = DateTime.Now.Ticks.ToString("x");
        // ruleid: cs-token-of-clock-or-counter
        user.ResetCode = user.Name + DateTime.UtcNow.Millisecond;
        // ruleid: cs-token-of-clock-or-counter
        string sessionId = "s" + Environment.TickCount;
        // ok: cs-token-of-clock-or-counter
        var good = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        // ok: cs-token-of-clock-or-counter
        user.TokenExpires = DateTime.UtcNow.AddHours(1);
        // ok: cs-token-of-clock-or-counter
        var started = DateTime.Now.Ticks;
    }
}
