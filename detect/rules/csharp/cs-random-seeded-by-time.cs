public class Codes
{
    public void Make()
    {
        // ruleid: cs-random-seeded-by-time
        var a = new Random((int)DateTime.Now.Ticks);
        // ruleid: cs-random-seeded-by-time
        var b = new Random(Environment.TickCount);
        // ruleid: cs-random-seeded-by-time
        var c = new Random(DateTime.Now.Millisecond);
        // ok: cs-random-seeded-by-time
        var d = RandomNumberGenerator.GetInt32(1000000);
        // ok: cs-random-seeded-by-time
        var e = new Random();
        // ok: cs-random-seeded-by-time
        var f = new DateTime(DateTime.Now.Ticks);
    }
}
