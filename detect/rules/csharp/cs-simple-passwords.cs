public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddIdentity<User, Role>(options =>
        {
            // ruleid: cs-simple-passwords
            options.Password.RequireDigit = false;
            // ruleid: cs-simple-passwords
            options.Password.RequireUppercase = false;
            // ok: cs-simple-passwords
            options.Password.RequireDigit = true;
            // ok: cs-simple-passwords
            options.Password.RequiredUniqueChars = 4;
            // ok: cs-simple-passwords
            options.User.RequireUniqueEmail = false;
        });
        manager.PasswordValidator = new PasswordValidator
        {
            RequiredLength = 12,
            // ruleid: cs-simple-passwords
            RequireNonLetterOrDigit = false,
        };
    }
}
