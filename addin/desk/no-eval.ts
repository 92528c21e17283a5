import { config } from 'zod';

// A strict content security policy forbids the code generation that zod would try.
config({ jitless: true });
