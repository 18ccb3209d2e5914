public class Login
{
    public void Try(string user, string password, ILogger logger)
    {
        // ruleid: cs-secret-in-log
        logger.LogInformation("login of {User} with {Password}", user, password);
        // ruleid: cs-secret-in-log
        _logger.LogDebug($"connecting with {options.ApiKey}");
        // ruleid: cs-secret-in-log
        Console.WriteLine("secret is " + config.ClientSecret);
        // ok: cs-secret-in-log
        logger.LogInformation("login of {User}", user);
        // ok: cs-secret-in-log
        logger.LogWarning("wrong password for " + user);
        // ok: cs-secret-in-log
        Console.WriteLine("password: ");
        // ok: cs-secret-in-log
        box.Add("x", password);
    }
}
