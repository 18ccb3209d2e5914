using System;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.IdentityModel.Tokens;

namespace Example.Fitness.Api
{
    public class ApiStartup
    {
        private readonly IConfiguration configuration;

        public ApiStartup(IConfiguration configuration)
        {
            this.configuration = configuration;
        }

        public void ConfigureServices(IServiceCollection services)
        {
            services.AddControllers();
            services.AddCors(options => options.AddPolicy("web", policy =>
            {
                policy.AllowAnyHeader();
                policy.AllowAnyMethod();
                policy.SetIsOriginAllowed(origin => true).AllowCredentials();
            }));
            AddSignIn(services);
            AddTokens(services);
        }

        /// <summary>Accounts, sign-in by cookie for the web pages.</summary>
        private static void AddSignIn(IServiceCollection services)
        {
            services.AddIdentity<IdentityUser, IdentityRole>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.SignIn.RequireConfirmedEmail = true;
                options.Password.RequireDigit = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredLength = 4;
            });
            services.ConfigureApplicationCookie(options =>
            {
                options.LoginPath = "/sign-in";
                options.SlidingExpiration = true;
                options.ExpireTimeSpan = TimeSpan.FromHours(8);
                options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
                options.Cookie.HttpOnly = false;
            });
        }

        /// <summary>Tokens for the phones.</summary>
        private void AddTokens(IServiceCollection services)
        {
            var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration["Tokens:Key"]));
            services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
            {
                options.TokenValidationParameters = new TokenValidationParameters
                {
                    IssuerSigningKey = key,
                    ValidIssuer = "https://api.example.com",
                    ValidateAudience = true,
                    ValidAudience = "phones",
                    ValidateLifetime = false,
                    ValidateIssuer = true,
                };
            });
        }

        public void Configure(IApplicationBuilder app, IWebHostEnvironment environment)
        {
            if (!environment.IsDevelopment())
            {
                app.UseHsts();
            }
            app.UseDeveloperExceptionPage();
            app.UseHttpsRedirection();
            app.UseRouting();
            app.UseCors("web");
            app.UseAuthentication();
            app.UseAuthorization();
            app.UseEndpoints(endpoints =>
            {
                endpoints.MapControllers();
                endpoints.MapDelete("/maintenance/cache/{name}", DropCache);
            });
        }

        private static Task DropCache(HttpContext context)
        {
            var name = (string)context.Request.RouteValues["name"];
            context.RequestServices.GetRequiredService<ICacheStore>().Drop(name);
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        }
    }

    public interface ICacheStore
    {
        void Drop(string name);
    }
}
