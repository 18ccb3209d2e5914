public class Dice
{
    // ruleid: cs-random-any
    private Random random = new Random();

    public int Roll()
    {
        // ruleid: cs-random-any
        return random.Next(1, 7);
    }

    public float Place()
    {
        // ruleid: cs-random-any
        return UnityEngine.Random.Range(0f, 1f);
    }

    public int Secure()
    {
        // ok: cs-random-any
        int n = RandomNumberGenerator.GetInt32(1, 7);
        // ok: cs-random-any
        reader.Next();
        // ok: cs-random-any
        var bytes = RandomNumberGenerator.GetBytes(16);
        return n;
    }
}
