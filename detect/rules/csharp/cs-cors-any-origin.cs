public class Startup
{
    public void Configure(IServiceCollection services, HttpResponse response)
    {
        // ruleid: cs-cors-any-origin
        services.AddCors(o => o.AddPolicy("open", p => p.AllowAnyOrigin().AllowAnyHeader()));
        // ruleid: cs-cors-any-origin
        response.Headers.Add("Access-Control-Allow-Origin", "*");
        // ruleid: cs-cors-any-origin
        builder.SetIsOriginAllowed(origin => true).AllowCredentials();
        // ok: cs-cors-any-origin
        builder.WithOrigins("https://app.example.com");
        // ok: cs-cors-any-origin
        response.Headers.Add("Access-Control-Allow-Origin", "https://app.example.com");
        // ok: cs-cors-any-origin
        builder.SetIsOriginAllowed(origin => allowed.Contains(origin));
    }
}
