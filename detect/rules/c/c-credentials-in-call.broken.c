curl_easy_setopt(curl, CURLOPT_URL, url);
// ruleid: c-credentials-in-call
curl_easy_setopt(curl, CURLOPT_PASSWORD, "secret123");
curl_easy_setopt(curl,
