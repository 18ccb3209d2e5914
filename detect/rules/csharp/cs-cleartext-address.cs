public class Partner
{
    public async Task Send(HttpContent form)
    {
        // ruleid: cs-cleartext-address
        var a = await http.PostAsync("http://partner.example.com/sign-in", form);
        // ruleid: cs-cleartext-address
        http.BaseAddress = new Uri("http://api.example.com/");
        // ruleid: cs-cleartext-address
        client.UploadString("http://partner.example.com/upload", text);
        // ok: cs-cleartext-address
        var b = await http.PostAsync("https://partner.example.com/sign-in", form);
        // ok: cs-cleartext-address
        http.BaseAddress = new Uri("http://localhost:5000/");
        // ok: cs-cleartext-address
        var c = await http.GetAsync("http://www.example.com/");
    }
}
