public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.Configure<IdentityOptions>(options =>
        {
            // ruleid: cs-short-passwords
            options.Password.RequiredLength = 4;
            // ok: cs-short-passwords
            options.Password.RequiredLength = 12;
            // ok: cs-short-passwords
            options.Password.RequireDigit = true;
        });
        manager.PasswordValidator = new PasswordValidator
        {
            // ruleid: cs-short-passwords
            RequiredLength = 6,
            // ok: cs-short-passwords
            RequireDigit = true,
        };
        // ruleid: cs-short-passwords
        manager.PasswordValidator = new MinimumLengthValidator(6);
        // ok: cs-short-passwords
        manager.PasswordValidator = new MinimumLengthValidator(10);
    }
}
