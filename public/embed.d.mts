/** Types of embed.mjs: those of embed.d.ts. */
export * from './embed.js';
