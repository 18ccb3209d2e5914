<?php

function run($logger)
{
    // ruleid: php-empty-catch
    try {
        verify_signature();
    } catch (Exception $e) {
    }
    // ruleid: php-empty-catch
    try {
        $logger->checkRights();
    } catch (\Throwable $e) {
    }
    // ok: php-empty-catch
    try {
        step();
    } catch (Exception $e) {
        $logger->error($e->getMessage());
    }
    // ok: php-empty-catch
    try {
        step();
    } catch (RuntimeException $e) {
        return null;
    }
    // ok: php-empty-catch
    return step();
}
