package org.vouch.links;

import java.net.InetAddress;

/** Which machines may be asked. */
@FunctionalInterface
public interface Network {

    /** Every machine, also those that only this one can reach. */
    Network ANY = machine -> true;

    /** Machines that anyone can reach. */
    Network PUBLIC = SpecialAddresses::isPublic;

    /** Returns whether the machine may be asked. */
    boolean allows(InetAddress machine);
}
