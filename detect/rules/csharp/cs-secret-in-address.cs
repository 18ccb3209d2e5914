public class Api
{
    public async Task<string> Get(string key, string user, string password)
    {
        // ruleid: cs-secret-in-address
        var a = await http.GetStringAsync("https://api.example.com/v1?api_key=" + key);
        // ruleid: cs-secret-in-address
        var b = await http.GetStringAsync($"https://api.example.com/login?user={user}&password={password}");
        // ruleid: cs-secret-in-address
        var c = string.Format("https://api.example.com/x?access_token={0}", key);
        // ok: cs-secret-in-address
        var d = await http.GetStringAsync("https://api.example.com/v1?page=" + user);
        // ok: cs-secret-in-address
        var e = $"https://api.example.com/users?name={user}";
        // ok: cs-secret-in-address
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return a;
    }
}
