#include <curl/curl.h>

int upload(CURL *curl, MYSQL *db, struct mosquitto *m) {
    // ruleid: c-credentials-in-call
    curl_easy_setopt(curl, CURLOPT_USERPWD, "uploader:Winter-7");
    // ruleid: c-credentials-in-call
    mysql_real_connect(db, "localhost", "root", "hunter2", "shop", 0, NULL, 0);
    // ruleid: c-credentials-in-call
    mosquitto_username_pw_set(m, "meter", "m3ter");
    // ruleid: c-credentials-in-call
    PGconn *pg = PQconnectdb("host=db user=app password=app1 dbname=x");
    return pg != NULL;
}

int right(CURL *curl, MYSQL *db, const char *pw) {
    // ok: c-credentials-in-call
    curl_easy_setopt(curl, CURLOPT_USERPWD, pw);
    // ok: c-credentials-in-call
    curl_easy_setopt(curl, CURLOPT_USERNAME, "uploader");
    // ok: c-credentials-in-call
    mysql_real_connect(db, "localhost", "root", pw, "shop", 0, NULL, 0);
    // ok: c-credentials-in-call
    return PQconnectdb("host=db user=app dbname=x") != NULL;
}
