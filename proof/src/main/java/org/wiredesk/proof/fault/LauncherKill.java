package org.wiredesk.proof.fault;

/** {@code kill -9} of the launcher, and a new one on what it left behind. */
record LauncherKill() implements Fault {
    @Override
    public String describe() {
        return "kill -9 launcher, wiredesk up";
    }

    @Override
    public void strike(Arena arena) throws Exception {
        arena.desk().killLauncher();
        arena.desk().up();
    }

    @Override
    public int kills() {
        return 1;
    }
}
