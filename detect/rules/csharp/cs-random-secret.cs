public class Accounts
{
    private static readonly Random rand = new Random();

    public string GenerateToken(int size)
    {
        // ruleid: cs-random-secret
        var r = new Random();
        return new string(Enumerable.Range(0, size).Select(i => Alphabet[r.Next(Alphabet.Length)]).ToArray());
    }

    public void Reset(User user)
    {
        // ruleid: cs-random-secret
        user.ResetCode = rand.Next(100000, 999999).ToString();
        var salt = new byte[16];
        // ruleid: cs-random-secret
        rand.NextBytes(salt);
        // ruleid: cs-random-secret
        string password = "x" + rand.Next();
        // ok: cs-random-secret
        int delay = rand.Next(50, 100);
        // ok: cs-random-secret
        user.ResetCode = RandomNumberGenerator.GetInt32(100000, 1000000).ToString("D6");
        // ok: cs-random-secret
        RandomNumberGenerator.Fill(salt);
        // ok: cs-random-secret
        int index = new Random().Next(10);
    }
}
