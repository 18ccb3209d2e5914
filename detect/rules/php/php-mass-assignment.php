<?php

class User extends Model
{
    // ruleid: php-mass-assignment
    protected $guarded = [];
}

class UserController
{
    public function store(Request $request, User $user)
    {
        // ruleid: php-mass-assignment
        User::create($request->all());
        // ruleid: php-mass-assignment
        $user->update($_POST);
        // ok: php-mass-assignment
        User::create($request->validated());
        // ok: php-mass-assignment
        $user->update($request->only(['name', 'mail']));
        // ok: php-mass-assignment
        $user->fill(['name' => $request->input('name')]);
    }
}
