<?php

// ruleid: php-no-limits
set_time_limit(0);
// ruleid: php-no-limits
ini_set('memory_limit', '-1');
// ruleid: php-no-limits
ini_set('max_execution_time', 0);
// ok: php-no-limits
set_time_limit(60);
// ok: php-no-limits
ini_set('memory_limit', '256M');
// ok: php-no-limits
ini_set('session.gc_maxlifetime', 0);
