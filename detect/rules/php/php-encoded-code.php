<?php

// ruleid: php-encoded-code
eval(base64_decode('ZWNobyAxOw=='));
// ruleid: php-encoded-code
eval(gzinflate(base64_decode($packed)));
// ruleid: php-encoded-code
assert(base64_decode($check));
// ok: php-encoded-code
$text = base64_decode($packed);
// ok: php-encoded-code
$json = json_decode(gzinflate($packed), true);
// ok: php-encoded-code
echo htmlspecialchars($text);
